const on = document.getElementById("keys-on");
on.checked = localStorage.getItem("asof-keys") !== "off";
on.addEventListener("change", () => localStorage.setItem("asof-keys", on.checked ? "on" : "off"));
const keys = { j: "next", k: "previous", a: "accept", x: "reject", e: "edit", u: "undo", "?": "help" };
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
  const field = event.target.closest("input:not([type=checkbox]), select, textarea");
  if (field) {
    if (event.key === "Escape") field.blur();
    return;
  }
  const target = on.checked && document.getElementById(keys[event.key]);
  if (!target) return;
  event.preventDefault();
  if (target.tagName === "DETAILS") {
    target.open = event.key === "e" || !target.open;
    if (target.open) target.querySelector(event.key === "e" ? "input, select" : "summary").focus();
  } else target.click();
});
