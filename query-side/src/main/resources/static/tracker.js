// Small comforts. Every page works without this file.

const plan = location.pathname.match(/^\/plans\/(?!new$)([^/]+)/)?.[1];
const page = document.getElementById("live");

/** Others' changes arrive as a quiet notice; nothing on the page moves until it is taken in. */
function listen() {
    const opened = Number(page.dataset.version || 0);
    let first = opened, latest = opened;
    const source = new EventSource(`/live?plan=${plan}` + (opened ? `&after=${opened}` : ""));
    source.onmessage = (message) => {
        const version = JSON.parse(message.data).version;
        first = first || version - 1;
        latest = Math.max(latest, version);
        if (latest > first) {
            say(latest - first, first);
        }
    };
    addEventListener("pagehide", () => source.close());
}

function say(count, since) {
    const words = `${count} ${count === 1 ? "change" : "changes"} since you opened this page. `;
    const link = document.createElement("a");
    if (page.dataset.version) {
        const here = new URL(location.href);
        here.searchParams.set("since", since);
        link.href = here;
        link.textContent = "Show what changed";
    } else {
        link.href = `/plans/${plan}/history`;
        link.target = "_blank";
        link.textContent = "See the changes in a new tab";
    }
    page.replaceChildren(words, link, page.dataset.version ? "" : ". What you have typed stays here.");
    page.hidden = false;
}

/** What was typed survives a sign-in that has ended or a page left by mistake, in this tab and for the same person only. */
function keep(form) {
    const key = `typed ${document.querySelector(".me a")?.textContent} ${form.getAttribute("action")}`;
    const boxes = () => [...form.elements].filter((box) => box.name && !["hidden", "password"].includes(box.type));
    const state = (box) => (["radio", "checkbox"].includes(box.type) ? box.checked : box.value);
    const saved = JSON.parse(sessionStorage.getItem(key) || "null");
    if (saved && !document.getElementById("problems")) {
        boxes().forEach((box, index) => {
            if (["radio", "checkbox"].includes(box.type)) {
                box.checked = saved[index] ?? box.checked;
            } else {
                box.value = saved[index] ?? box.value;
            }
        });
    }
    form.addEventListener("input", () => sessionStorage.setItem(key, JSON.stringify(boxes().map(state))));
    form.querySelector(".buttons a")?.addEventListener("click", () => sessionStorage.removeItem(key));
}

/** A file can also be dropped, and says while it is read that it is. */
function receive(form) {
    const input = form.querySelector("input[type=file]");
    const drop = input.closest(".drop");
    const words = document.createElement("p");
    words.className = "drop-words";
    words.textContent = "Drop the file here, or choose it:";
    drop.prepend(words);
    for (const name of ["dragover", "dragleave", "drop"]) {
        drop.addEventListener(name, (event) => {
            event.preventDefault();
            drop.classList.toggle("is-over", name === "dragover");
        });
    }
    drop.addEventListener("drop", (event) => {
        if (event.dataTransfer.files.length === 1) {
            input.files = event.dataTransfer.files;
        } else {
            words.textContent = "Drop one file, not several:";
        }
    });
    form.addEventListener("submit", () => {
        form.querySelector(".waits").textContent = form.dataset.waits;
    });
}

if (document.querySelector(".notice") || location.pathname === "/sign-in" && location.search.includes("signed-out")) {
    sessionStorage.clear();
}
document.querySelectorAll("form[data-keep]").forEach(keep);
document.querySelectorAll("form[data-waits]").forEach(receive);
if (plan && page) {
    listen();
}
