package people

import (
	"encoding/base64"
	"encoding/json"
	"errors"
	"slices"
	"time"

	"github.com/go-webauthn/webauthn/protocol"
	"github.com/go-webauthn/webauthn/webauthn"

	"vaada/internal/fault"
	"vaada/internal/ids"
	"vaada/internal/language/say"
	"vaada/internal/now"
)

// Passkey is a key that a person's telephone, computer or stick keeps, and
// opens by finger, face or PIN. It proves both: who has it and who that is.
type Passkey struct {
	ID         ids.ID
	Staff      ids.ID
	Name       string // the person's own
	Credential string // its id, in base64url
	PublicKey  string // a COSE key, in base64url
	Counter    int64
	Flags      byte
	Transports []string
	Made       now.Instant
	Used       now.Instant // zero before the first time
	Doubted    now.Instant // when its counter went back; zero never
}

// What a challenge is for.
const (
	challengeAdd    = "add"
	challengeSignIn = "sign in"
	challengeProve  = "prove"
)

// How long a challenge may be answered, how many passkeys a person has at most,
// how long their names are, and how large an answer may be, in bytes.
const (
	challengeLasts    = 5 * time.Minute
	mostPasskeys      = 20
	LongestKeyName    = 60
	largestKeyAnswer  = 64 << 10
	handleBytes       = 64
	longestCredential = 1023 // bytes, as WebAuthn section 7.1 has it
)

// transports are the ways to reach a passkey that browsers know.
var transports = []protocol.AuthenticatorTransport{
	protocol.USB, protocol.NFC, protocol.BLE, protocol.SmartCard, protocol.Hybrid, protocol.Internal,
}

// holder is a person as the passkeys' library sees one.
type holder struct {
	handle []byte
	name   string
	shown  string
	keys   []Passkey
}

func (h holder) WebAuthnID() []byte          { return h.handle }
func (h holder) WebAuthnName() string        { return h.name }
func (h holder) WebAuthnDisplayName() string { return h.shown }

func (h holder) WebAuthnCredentials() []webauthn.Credential {
	all := make([]webauthn.Credential, 0, len(h.keys))
	for _, key := range h.keys {
		all = append(all, key.credential())
	}
	return all
}

func (k Passkey) credential() webauthn.Credential {
	id, _ := base64.RawURLEncoding.DecodeString(k.Credential) // we wrote it
	public, _ := base64.RawURLEncoding.DecodeString(k.PublicKey)
	credential := webauthn.Credential{
		ID: id, PublicKey: public, Flags: webauthn.NewCredentialFlags(protocol.AuthenticatorFlags(k.Flags)),
		Authenticator: webauthn.Authenticator{SignCount: uint32(k.Counter)},
	}
	for _, transport := range k.Transports {
		credential.Transport = append(credential.Transport, protocol.AuthenticatorTransport(transport))
	}
	return credential
}

// library is WebAuthn for a party. Origins are those it takes.
func (r RelyingParty) library(origins ...string) (*webauthn.WebAuthn, error) {
	if len(origins) == 0 {
		origins = []string{"https://" + r.ID}
	}
	needed := true
	return webauthn.New(&webauthn.Config{
		RPID: r.ID, RPDisplayName: r.ID, RPOrigins: origins,
		AttestationPreference: protocol.PreferNoAttestation,
		AuthenticatorSelection: protocol.AuthenticatorSelection{
			RequireResidentKey: &needed, ResidentKey: protocol.ResidentKeyRequirementRequired, UserVerification: protocol.VerificationRequired,
		},
		ExtensionsUnsolicitedOutputPolicy: protocol.UnsolicitedOutputPolicyIgnore,
		Timeouts: webauthn.TimeoutsConfig{
			Login: webauthn.TimeoutConfig{Timeout: challengeLasts}, Registration: webauthn.TimeoutConfig{Timeout: challengeLasts},
		},
	})
}

// asking is what a browser is told to ask a passkey, and the challenge in it.
type asking struct {
	options   json.RawMessage
	challenge string
}

// askToAdd asks for a new passkey of a person, none that is known already.
func (r RelyingParty) askToAdd(who holder, firm string) (asking, error) {
	library, err := r.library()
	if err != nil {
		return asking{}, err
	}
	library.Config.RPDisplayName = firm
	known := make([]protocol.CredentialDescriptor, 0, len(who.keys))
	for _, each := range who.WebAuthnCredentials() {
		known = append(known, each.Descriptor())
	}
	creation, session, err := library.BeginRegistration(who, webauthn.WithExclusions(known))
	if err != nil {
		return asking{}, err
	}
	options, err := json.Marshal(creation.Response)
	return asking{options, session.Challenge}, err
}

// askForAny asks for whichever passkey of ours somebody has.
func (r RelyingParty) askForAny() (asking, error) {
	library, err := r.library()
	if err != nil {
		return asking{}, err
	}
	return asked(library.BeginDiscoverableLogin())
}

// askFor asks for one of a person's passkeys.
func (r RelyingParty) askFor(who holder) (asking, error) {
	library, err := r.library()
	if err != nil {
		return asking{}, err
	}
	return asked(library.BeginLogin(who))
}

func asked(assertion *protocol.CredentialAssertion, session *webauthn.SessionData, err error) (asking, error) {
	if err != nil {
		return asking{}, err
	}
	options, err := json.Marshal(assertion.Response)
	return asking{options, session.Challenge}, err
}

// made reads what a browser answers for a new passkey. Its challenge has still
// to be looked up.
func made(answer string) (*protocol.ParsedCredentialCreationData, error) {
	if len(answer) > largestKeyAnswer {
		return nil, keyRefused(errors.New("the answer is too large"))
	}
	parsed, err := protocol.ParseCredentialCreationResponseBytes([]byte(answer))
	if err != nil {
		return nil, keyRefused(err)
	}
	return parsed, nil
}

// signed reads what a browser answers for a passkey that is known. Its
// challenge has still to be looked up.
func signed(answer string) (*protocol.ParsedCredentialAssertionData, error) {
	if len(answer) > largestKeyAnswer {
		return nil, keyRefused(errors.New("the answer is too large"))
	}
	parsed, err := protocol.ParseCredentialRequestResponseBytes([]byte(answer))
	if err != nil {
		return nil, keyRefused(err)
	}
	return parsed, nil
}

// add makes the passkey that an answer brings.
func (r RelyingParty) add(who holder, answer *protocol.ParsedCredentialCreationData) (Passkey, error) {
	client := answer.Response.CollectedClientData
	library, err := r.libraryFor(client.Origin)
	if err != nil {
		return Passkey{}, err
	}
	credential, err := library.CreateCredential(who, webauthn.SessionData{
		Challenge: client.Challenge, RelyingPartyID: r.ID, UserID: who.handle,
		UserVerification: protocol.VerificationRequired, CredParams: webauthn.CredentialParametersDefault(),
	}, answer)
	if err != nil {
		return Passkey{}, keyRefused(err)
	}
	if len(credential.ID) == 0 || len(credential.ID) > longestCredential {
		return Passkey{}, keyRefused(errors.New("the credential's id has no length that may be"))
	}
	encode := base64.RawURLEncoding.EncodeToString
	key := Passkey{
		Credential: encode(credential.ID), PublicKey: encode(credential.PublicKey),
		Counter: int64(credential.Authenticator.SignCount), Flags: byte(credential.Flags.ProtocolValue()),
	}
	for _, transport := range credential.Transport {
		if slices.Contains(transports, transport) {
			key.Transports = append(key.Transports, string(transport))
		}
	}
	return key, nil
}

// proof looks whether an answer proves one of a person's passkeys. Doubtful says
// that it is signed rightly, but by a passkey whose counter did not rise: there
// may be two of it.
func (r RelyingParty) proof(who holder, answer *protocol.ParsedCredentialAssertionData) (key Passkey, doubtful bool, err error) {
	client := answer.Response.CollectedClientData
	library, err := r.libraryFor(client.Origin)
	if err != nil {
		return Passkey{}, false, err
	}
	credential, err := library.ValidateLogin(who, webauthn.SessionData{
		Challenge: client.Challenge, RelyingPartyID: r.ID, UserID: who.handle, UserVerification: protocol.VerificationRequired,
	}, answer)
	if err != nil {
		return Passkey{}, false, keyRefused(err)
	}
	for _, each := range who.keys {
		if each.Credential == base64.RawURLEncoding.EncodeToString(credential.ID) {
			each.Counter, each.Flags = int64(credential.Authenticator.SignCount), byte(credential.Flags.ProtocolValue())
			return each, credential.Authenticator.CloneWarning, nil
		}
	}
	return Passkey{}, false, keyRefused(errors.New("none of the person's passkeys"))
}

// libraryFor is WebAuthn for a page of ours.
func (r RelyingParty) libraryFor(origin string) (*webauthn.WebAuthn, error) {
	if !r.takes(origin) {
		return nil, keyRefused(errors.New("made for a page at " + origin))
	}
	return r.library(origin)
}

// keyRefused says no more to people than that it was no proof.
func keyRefused(cause error) error {
	var why *protocol.Error
	if errors.As(cause, &why) && why.DevInfo != "" {
		cause = errors.New(why.Details + ": " + why.DevInfo)
	}
	return fault.Invalid("", say.PasskeyRefused()).Because(cause)
}
