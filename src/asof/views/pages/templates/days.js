// A slider over the days on which reports were published, where there is a script; a form or nothing stands without.
for (const place of document.querySelectorAll("[data-days]")) {
  const days = place.dataset.days.split(" ");
  const input = document.createElement("input"), output = document.createElement("output");
  const asked = place.querySelector("input[type=date]");
  const found = asked && asked.value ? days.filter((day) => day <= asked.value).length - 1 : days.length - 1;
  for (const [name, value] of [["type", "range"], ["min", 0], ["max", days.length - 1]]) input.setAttribute(name, value);
  input.value = Math.max(found, 0);
  input.setAttribute("aria-label", place.dataset.label);
  const show = () => {
    const day = new Date(days[input.value] + "T12:00:00Z");
    const told = day.toLocaleDateString("en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
    input.setAttribute("aria-valuetext", told);
    if (asked) { asked.value = days[input.value]; return; }
    output.textContent = place.dataset.label + " " + told;
    for (const dot of document.querySelectorAll("[data-first]")) dot.classList.toggle("later", dot.dataset.first > days[input.value]);
  };
  input.addEventListener("input", show);
  if (asked) input.addEventListener("change", () => place.requestSubmit());
  else show();
  place.prepend(input);
  if (!asked) input.after(output);
}
