// What the script uses of @hotwired/turbo.
export const config: { forms: { confirm: unknown } }
export const session: { refresh(address: string): void }
export function visit(address: string): void
