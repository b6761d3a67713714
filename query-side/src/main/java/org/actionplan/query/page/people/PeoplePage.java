package org.actionplan.query.page.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.actionplan.api.Permissions;
import org.actionplan.api.Refused;
import org.actionplan.api.Refused.Kind;
import org.actionplan.api.person.Actor;
import org.actionplan.api.person.PersonCommand.AddPerson;
import org.actionplan.api.person.PersonCommand.CorrectPerson;
import org.actionplan.api.person.Role;
import org.actionplan.api.person.SignedIn;
import org.actionplan.query.english.InEnglish;
import org.actionplan.query.english.OwnerAndDay;
import org.actionplan.query.page.Addresses;
import org.actionplan.query.page.Forms;
import org.actionplan.query.page.plan.ActionRow;
import org.actionplan.query.people.PeopleDocuments;
import org.actionplan.query.people.PersonLine;
import org.actionplan.query.plan.ActionLine;
import org.actionplan.query.plan.PlanDocuments;
import org.actionplan.query.plan.PlanView;
import org.actionplan.query.projection.Projections;
import org.actionplan.query.web.Asked;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * The people who work on plans, {@code /people}, and what each of them owns, for everybody signed in; entering and
 * correcting them is for quality leads.
 */
@Controller
public class PeoplePage {

    /** Everybody, by name. */
    public record Screen(List<Row> rows, boolean mayAdd) {}

    /** One of them. */
    public record Row(String address, String name, String jobRole) {}

    /** One person with the open actions they own on plans that the reader may see, due first. */
    public record PersonScreen(
            String address,
            String accountAddress,
            String name,
            String jobRole,
            List<Work> work,
            String owns,
            boolean mayCorrect,
            boolean mayKeepAccounts) {}

    /** One open action of theirs. */
    public record Work(
            String ref, String address, String title, String due, String overdue, String stateKey, String state) {}

    private final PeopleDocuments people;
    private final PlanDocuments plans;
    private final Projections projections;
    private final Forms forms;
    private final Clock clock;

    public PeoplePage(PeopleDocuments people, PlanDocuments plans, Projections projections, Forms forms, Clock clock) {
        this.people = people;
        this.plans = plans;
        this.projections = projections;
        this.forms = forms;
        this.clock = clock;
    }

    @GetMapping("/people")
    Mono<Rendering> list(@AuthenticationPrincipal SignedIn reader) {
        return projections
                .caughtUp()
                .thenMany(people.list())
                .map(line -> new Row(page(line), line.name(), line.jobRole()))
                .collectList()
                .map(rows -> new Screen(rows, Permissions.mayAsk(AddPerson.class, reader.actor())))
                .map(screen -> Rendering.view("people/people")
                        .modelAttribute("people", screen)
                        .build());
    }

    @GetMapping("/people/{person}")
    Mono<Rendering> show(@PathVariable String person, @AuthenticationPrincipal SignedIn reader) {
        return find(person)
                .flatMap(line -> plans.with(line.id(), reader.actor())
                        .collectList()
                        .map(found -> screen(line, found, reader.actor())))
                .map(screen -> Rendering.view("people/person")
                        .modelAttribute("person", screen)
                        .build());
    }

    /** Enters somebody. For quality leads. */
    @GetMapping("/people/new")
    Rendering ask(@AuthenticationPrincipal SignedIn reader) {
        Permissions.check(AddPerson.class, reader.actor());
        return Forms.shown(new AddPersonForm().ask());
    }

    @PostMapping("/people/new")
    Mono<Rendering> add(@AuthenticationPrincipal SignedIn sender, ServerWebExchange exchange) {
        Permissions.check(AddPerson.class, sender.actor());
        return forms.send(exchange, sender, new AddPersonForm());
    }

    /** Puts a name or job role right. For quality leads. */
    @GetMapping("/people/{person}/correct-person")
    Mono<Rendering> askToCorrect(@PathVariable String person, @AuthenticationPrincipal SignedIn reader) {
        Permissions.check(CorrectPerson.class, reader.actor());
        return find(person).map(line -> Forms.shown(new CorrectPersonForm(line).ask()));
    }

    @PostMapping("/people/{person}/correct-person")
    Mono<Rendering> correct(
            @PathVariable String person, @AuthenticationPrincipal SignedIn sender, ServerWebExchange exchange) {
        Permissions.check(CorrectPerson.class, sender.actor());
        return find(person).flatMap(line -> forms.send(exchange, sender, new CorrectPersonForm(line)));
    }

    private Mono<PersonLine> find(String person) {
        return projections
                .caughtUp()
                .thenMany(people.list())
                .filter(line -> line.id().value().equals(person))
                .next()
                .switchIfEmpty(Mono.error(() -> new Refused(Kind.UNKNOWN, "person.unknown")));
    }

    private record Owned(PlanView plan, ActionLine line) {}

    private PersonScreen screen(PersonLine person, List<PlanView> found, Actor reader) {
        var today = LocalDate.now(clock.withZone(Asked.ENGLAND));
        var work = found.stream()
                .flatMap(plan -> plan.actions().stream().map(line -> new Owned(plan, line)))
                .filter(each ->
                        each.line().isOpen() && person.id().equals(each.line().ownerId()))
                .sorted(Comparator.comparing(Owned::line, ActionLine.FIRST_DUE_FIRST))
                .map(each -> work(each, today))
                .toList();
        return new PersonScreen(
                page(person),
                "/accounts/" + person.id(),
                person.name(),
                person.jobRole(),
                work,
                InEnglish.count(work.size(), "open action", "open actions"),
                Permissions.mayAsk(CorrectPerson.class, reader),
                reader.is(Role.ADMINISTRATOR));
    }

    private static Work work(Owned each, LocalDate today) {
        var line = each.line();
        return new Work(
                line.ref(),
                Addresses.action(each.plan(), line),
                line.title(),
                OwnerAndDay.shortDue(line),
                ActionRow.overdue(line, today),
                InEnglish.key(line.state()),
                InEnglish.state(line.state()));
    }

    private static String page(PersonLine line) {
        return "/people/" + line.id();
    }
}
