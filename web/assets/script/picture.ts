// A chart is saved as a picture: the server's drawing, painted by the browser.

import { whenShown } from "./page"

const most = 8000 // pixels to a side, which every browser can paint

export function startPictures(): void {
  whenShown(() => document.querySelectorAll<HTMLElement>("[data-picture]").forEach((button) => (button.hidden = false)))
  document.addEventListener("click", (event) => {
    const address = (event.target as Element).closest<HTMLElement>("[data-picture]")?.dataset.picture
    if (address) {
      void save(address)
    }
  })
}

async function save(address: string): Promise<void> {
  const image = new Image()
  image.src = address
  await image.decode()
  const scale = Math.min(2, most / image.naturalWidth, most / image.naturalHeight)
  const canvas = document.createElement("canvas")
  canvas.width = image.naturalWidth * scale
  canvas.height = image.naturalHeight * scale
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height)
  canvas.toBlob((picture) => {
    if (picture) {
      const link = document.createElement("a")
      link.href = URL.createObjectURL(picture)
      link.download = address.split("/")[2] + ".png"
      link.click()
      URL.revokeObjectURL(link.href)
    }
  }, "image/png")
}
