// A slider over the days on which reports were published, where there is a script; a form or nothing stands without.
for (const place of document.querySelectorAll("[data-days]")) {
  const days = place.dataset.days.split(" ");
  const input = document.createElement("input"), output = document.createElement("output");
  Object.assign(input, { type: "range", min: 0, max: days.length - 1, value: days.length - 1 });
  input.setAttribute("aria-label", place.dataset.label);
  const asked = place.querySelector("input[type=date]");
  if (asked && asked.value) input.value = days.filter((day) => day <= asked.value).length - 1;
  const show = () => {
    const day = days[input.value];
    output.textContent = place.dataset.label + " " + new Date(day + "T12:00:00Z").toLocaleDateString("en-GB", { day: "numeric", month: "short", year: "numeric" });
    input.setAttribute("aria-valuetext", output.textContent);
    if (asked) asked.value = day;
    for (const dot of document.querySelectorAll("[data-first]")) dot.toggleAttribute("hidden", !asked && dot.dataset.first > day);
  };
  input.addEventListener("input", show);
  if (asked) input.addEventListener("change", () => place.requestSubmit());
  place.prepend(input, output);
  if (!asked || asked.value) show();
}
