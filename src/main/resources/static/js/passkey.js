// Asks the browser for a passkey (W3C Web Authentication, Level 2), which no form can do. What stands beside it serves where
// there is no script.
const read = (text) => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (it) => it.charCodeAt(0));
const write = (bytes) =>
  btoa(Array.from(new Uint8Array(bytes ?? []), (it) => String.fromCharCode(it)).join(""))
    .replace(/\+/g, "-")
    .replace(/\//g, "_")
    .replace(/=/g, "");

const make = async (wish) => {
  wish.challenge = read(wish.challenge);
  wish.user.id = read(wish.user.id);
  for (const other of wish.excludeCredentials) other.id = read(other.id);
  const { response } = await navigator.credentials.create({ publicKey: wish });
  return {
    client: write(response.clientDataJSON),
    attestation: write(response.attestationObject),
    transports: (response.getTransports?.() ?? []).join(" "),
  };
};

const show = async (question) => {
  question.challenge = read(question.challenge);
  const { rawId, response } = await navigator.credentials.get({ publicKey: question });
  return {
    credential: write(rawId),
    client: write(response.clientDataJSON),
    authenticator: write(response.authenticatorData),
    signature: write(response.signature),
    user: write(response.userHandle),
  };
};

for (const place of document.querySelectorAll("div[data-passkey]")) {
  if (!window.PublicKeyCredential) break;
  const form = place.querySelector("form");
  const said = form.querySelector("[role=status]");
  const words = form.dataset;
  let busy = false;
  place.hidden = false;

  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    if (busy || !form.reportValidity()) return;
    busy = true;
    said.textContent = words.waiting;
    try {
      const answer = await fetch(words.challenge, { method: "POST", body: new URLSearchParams(new FormData(form)) });
      // What was typed is not right: the page says what.
      if (answer.status === 422) return form.submit();
      const asked = await answer.json();
      if (asked.said) {
        said.textContent = asked.said;
        return;
      }
      const found = await (words.passkey === "make" ? make : show)(asked);
      for (const [name, value] of Object.entries(found)) {
        const field = document.createElement("input");
        Object.assign(field, { type: "hidden", name, value });
        form.append(field);
      }
      form.submit();
    } catch (trouble) {
      said.textContent = { NotAllowedError: words.stopped, InvalidStateError: words.known }[trouble.name] ?? words.failed;
    } finally {
      busy = false;
    }
  });
}
