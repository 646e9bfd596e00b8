"""Where a person rules on claims: the forms behind the pages of review, and who may send them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import Route

from asof.errors import NotInStoryError, RuledMeanwhileError, UsageError
from asof.period import Period
from asof.ruling import ON_CLAIMS, Act, Entry, holding
from asof.story import FACTS, Story, Verdict
from asof.views import words
from asof.views.current import Current
from asof.views.gate import Gate, Session
from asof.views.pages import desk_page
from asof.views.pages.book import Book
from asof.views.pages.review import Places, names_page, review_page, rulings_page
from asof.views.queue import Waiting

__all__ = ["Review"]

_PATIENCE = 0.25
"""Seconds for which a page of review waits for what follows from the last ruling."""


class Review:
    """The pages of review, as routes of an application."""

    def __init__(self, story: Story, current: Current, gate: Gate, *, title: str) -> None:
        self._story, self._current, self._gate, self._title = story, current, gate, title
        self._edition = ""

    def _book(self) -> Book:
        """The story as it was last worked out: whoever goes through a queue does not wait for what follows."""
        return self._current.pages(patience=_PATIENCE).book

    def _queue(self, journal: Sequence[Entry]) -> Sequence[Waiting]:
        """What waits as far as is known, those first whose rulings were undone since the story was worked out."""
        pages = self._current.pages(patience=_PATIENCE)
        known = list(pages.book.queue)
        if pages.behind:
            holds = {entry.number for entry in holding(journal)}
            ruled = (entry for entry in journal if entry.ruling.act in ON_CLAIMS and entry.number not in holds)
            undone = dict.fromkeys(entry.ruling.about[0] for entry in ruled)
            waiting = {one.claim for one in known}
            known[:0] = [Waiting(claim=name, urgency=0.0, why=()) for name in undone if name not in waiting]
        return known

    def _now(self) -> Story:
        """The story, without what it holds of an earlier state of the ledger."""
        edition = self._story.edition
        if edition != self._edition:
            self._story.refresh()
            self._edition = edition
        return self._story

    def routes(self) -> list[Route]:
        """All of them."""
        return [
            Route("/enter", self._enter),
            Route("/login", self._login, methods=["GET", "POST"]),
            Route("/leave", self._leave, methods=["POST"]),
            Route("/review", self._first),
            Route("/review/claim/{claim}", self._claim, methods=["GET", "POST"]),
            Route("/review/names", self._names, methods=["GET", "POST"]),
            Route("/review/rulings", self._rulings),
            Route("/review/undo", self._undo, methods=["POST"]),
        ]

    def _enter(self, request: Request) -> Response:
        answer = RedirectResponse("/review", status_code=303)
        self._gate.enter(request, answer, request.query_params.get("token", ""))
        return answer

    async def _login(self, request: Request) -> Response:
        if request.method != "POST" or self._gate.users is None:
            return self._login_page(request, status=200)
        form = await self._gate.form(request)
        answer = RedirectResponse("/review", status_code=303)
        right = await run_in_threadpool(
            self._gate.log_in, request, answer, form.get("name", ""), form.get("password", "")
        )
        return answer if right else self._login_page(request, wrong="Name or password is wrong.")

    def _login_page(self, request: Request, *, wrong: str = "", status: int = 403) -> Response:
        answer = HTMLResponse("", status_code=status)
        page = {"wrong": wrong, "by_token": self._gate.users is None}
        seal = self._gate.seal(request, answer)
        answer.body = self._render("login", "login", page, seal=seal, who="").encode()
        answer.headers["content-length"] = str(len(answer.body))
        return answer

    async def _leave(self, request: Request) -> Response:
        await self._gate.form(request)
        answer = RedirectResponse("/", status_code=303)
        self._gate.leave(request, answer)
        return answer

    def _first(self, request: Request) -> Response:
        session = self._gate.session(request)
        if session is None:
            return self._login_page(request)
        journal = self._story.journal()
        first = Places(self._queue(journal), journal).next
        if first:
            return RedirectResponse(f"/review/claim/{first}", status_code=303)
        return self._page(request, session, "review_none", "review", None)

    async def _claim(self, request: Request) -> Response:
        session = self._gate.session(request)
        if session is None:
            return self._login_page(request)
        form = await self._gate.form(request) if request.method == "POST" else None
        return await run_in_threadpool(self._on_claim, request, session, form)

    def _on_claim(self, request: Request, session: Session, form: Mapping[str, str] | None) -> Response:
        name, wrong, told = request.path_params["claim"], "", None
        try:
            if form is not None:
                told = _facts(form)
                return self._judged(name, form, told, session)
            status = 200
        except RuledMeanwhileError:
            status, told, wrong = 409, None, "Somebody has ruled on this claim meanwhile; look again, then rule."
        except NotInStoryError:
            raise HTTPException(404, "no such claim") from None
        except UsageError as error:
            status, wrong = 400, str(error)
        return self._claim_page(request, session, name, wrong=wrong, told=told, status=status)

    def _judged(self, name: str, form: Mapping[str, str], told: dict[str, str | None], session: Session) -> Response:
        act = form.get("act", "")
        if act == Act.OUTCOME:
            self._now().decide_outcome(name, _one_of(Verdict, form.get("verdict", "")), by=session.who)
            return RedirectResponse(f"/review/claim/{name}", status_code=303)
        ruling = _one_of(Act, act)
        if ruling not in ON_CLAIMS:
            raise HTTPException(400, "no such act")
        facts = told if ruling is Act.CORRECT else None
        self._now().judge(name, ruling, facts, by=session.who, seen=_number(form.get("seen", "")))
        journal = self._story.journal()
        after = Places(self._queue(journal), journal, name).next
        return RedirectResponse(f"/review/claim/{after}" if after else "/review", status_code=303)

    def _claim_page(
        self,
        request: Request,
        session: Session,
        name: str,
        *,
        wrong: str,
        told: dict[str, str | None] | None,
        status: int,
    ) -> Response:
        try:
            one = self._now().ruled(name)
        except NotInStoryError:
            raise HTTPException(404, "no such claim") from None
        book, journal = self._book(), self._story.journal()
        place = Places(self._queue(journal), journal, one.id, session.who)
        page = review_page(book, one, journal, place=place, who=session.who, wrong=wrong, told=told)
        return self._page(request, session, "review", f"review/claim/{words.line(name)}", page, status=status)

    def _rulings(self, request: Request) -> Response:
        session = self._gate.session(request)
        if session is None:
            return self._login_page(request)
        journal = self._story.journal()
        page = rulings_page(journal, waiting=Places(self._queue(journal), journal).waiting)
        return self._page(request, session, "review_rulings", "review/rulings", page)

    async def _names(self, request: Request) -> Response:
        session = self._gate.session(request)
        if session is None:
            return self._login_page(request)
        form = await self._gate.form(request) if request.method == "POST" else None
        return await run_in_threadpool(self._on_names, request, session, form)

    def _on_names(self, request: Request, session: Session, form: Mapping[str, str] | None) -> Response:
        wrong = ""
        try:
            if form is not None:
                self._identified(form, session.who)
                return RedirectResponse("/review/rulings", status_code=303)
        except UsageError as error:
            wrong = str(error)
        report = request.query_params.get("report", "")
        page = names_page(self._book(), report=report, wrong=wrong)
        return self._page(request, session, "review_names", "review/names", page, status=400 if wrong else 200)

    def _identified(self, form: Mapping[str, str], who: str | None) -> None:
        act, one, other = (form.get(name, "") for name in ("act", "one", "other"))
        if act in (Act.MERGE_NAMES, Act.SPLIT_NAMES):
            self._now().identify(one, other, same=act == Act.MERGE_NAMES, by=who)
        elif act in (Act.MERGE_SERIES, Act.SPLIT_SERIES):
            self._now().identify_series(one, other, same=act == Act.MERGE_SERIES, by=who)
        elif act == Act.DATE:
            self._now().decide_date(form.get("report", ""), Period.parse(form.get("published", "").strip()), by=who)
        else:
            raise HTTPException(400, "no such act")

    async def _undo(self, request: Request) -> Response:
        session = self._gate.session(request)
        if session is None:
            return self._login_page(request)
        form = await self._gate.form(request)
        number = _number(form.get("number", ""))
        return await run_in_threadpool(self._undone, number, session)

    def _undone(self, number: int, session: Session) -> Response:
        undone = next((entry for entry in self._story.journal() if entry.number == number), None)
        try:
            self._now().undo(number, by=session.who)
        except UsageError as error:
            raise HTTPException(409, str(error)) from error
        on_claim = undone is not None and undone.ruling.act in ON_CLAIMS
        there = f"/review/claim/{undone.ruling.about[0]}" if undone and on_claim else "/review/rulings"
        return RedirectResponse(there, status_code=303)

    def _page(
        self, request: Request, session: Session, template: str, path: str, page: Any, *, status: int = 200
    ) -> Response:
        seal = self._gate.seal(request)
        return HTMLResponse(
            self._render(template, path, page, seal=seal, who=session.who or ""),
            status_code=status,
            headers={"Cache-Control": "no-store"},
        )

    def _render(self, template: str, path: str, page: Any, *, seal: str, who: str) -> str:
        return desk_page(template, title=self._title, path=path, page=page, seal=seal, who=words.line(who))


def _facts(form: Mapping[str, str]) -> dict[str, str | None]:
    """The facts that a form has; an empty field says that the report does not tell."""
    return {name: form.get(name, "").strip() or None for name in FACTS}


def _one_of(kind: Callable[[str], Any], name: str) -> Any:
    try:
        return kind(name)
    except ValueError:
        raise HTTPException(400, "no such act") from None


def _number(told: str) -> int:
    if not told.isascii() or not told.isdigit() or len(told) > 12:
        raise HTTPException(400, "not a form of this page")
    return int(told)
