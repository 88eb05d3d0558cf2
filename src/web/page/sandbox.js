// Runs in the browser: loads Apollo Sandbox from its vendor and opens it, or says why there is none.
const { vendor, base } = document.querySelector("script[data-vendor]").dataset;
const page = document.getElementById("ide");
/** A vendor who says nothing for so long is not there. */
const patience = 10_000;

const say = (text) => {
  page.querySelector("[role=status]").textContent = text;
};
const host = new URL(vendor).host;
const tooSlow = setTimeout(
  () => say(`${host} does not answer, so that there is no Apollo Sandbox yet. Without internet, use the IDE below.`),
  patience,
);

const script = document.createElement("script");
script.src = vendor;
script.onerror = () => {
  clearTimeout(tooSlow);
  say(`Apollo Sandbox is not here: ${host} cannot be reached. Without internet, use the IDE below.`);
  page.querySelector("a").focus();
};
script.onload = () => {
  clearTimeout(tooSlow);
  page.replaceChildren();
  new window.EmbeddedSandbox({
    target: page,
    initialEndpoint: new URL(`${base}graphql`, location.href).href,
    allowDynamicStyles: false,
  });
};
document.head.append(script);
