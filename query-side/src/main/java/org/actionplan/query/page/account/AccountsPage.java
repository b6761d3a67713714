package org.actionplan.query.page.account;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.actionplan.api.Permissions;
import org.actionplan.api.Refused;
import org.actionplan.api.Refused.Kind;
import org.actionplan.api.person.AccountCommand.CloseAccount;
import org.actionplan.api.person.AccountCommand.OpenAccount;
import org.actionplan.api.person.AccountCommand.ReopenAccount;
import org.actionplan.api.person.AccountLine;
import org.actionplan.api.person.AccountState;
import org.actionplan.api.person.AccountsDoor;
import org.actionplan.api.person.AccountsDoor.NewAccount;
import org.actionplan.api.person.AccountsDoor.NewPassword;
import org.actionplan.api.person.AccountsDoor.NewPermissions;
import org.actionplan.api.person.PersonId;
import org.actionplan.api.person.Role;
import org.actionplan.api.person.SignedIn;
import org.actionplan.query.english.InEnglish;
import org.actionplan.query.page.FormPage;
import org.actionplan.query.page.Forms;
import org.actionplan.query.page.Forms.AskedFor;
import org.actionplan.query.page.Forms.Next;
import org.actionplan.query.people.People;
import org.actionplan.query.plan.PlanDocuments;
import org.actionplan.query.web.Queries;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Who may sign in and what each may do, {@code /accounts}, with the forms that change it. For administrators. */
@Controller
public class AccountsPage {

    /** One account in words. */
    public record Row(
            String address,
            String name,
            String username,
            String roles,
            String services,
            String state,
            boolean isOpen) {}

    /** One person's account; the row is null when they have none. */
    public record Screen(String address, String personAddress, String name, Optional<Row> row) {}

    private final AccountsDoor accounts;
    private final PlanDocuments plans;
    private final People people;
    private final Forms forms;

    public AccountsPage(AccountsDoor accounts, PlanDocuments plans, People people, Forms forms) {
        this.accounts = accounts;
        this.plans = plans;
        this.people = people;
        this.forms = forms;
    }

    @GetMapping("/accounts")
    Mono<Rendering> list(@AuthenticationPrincipal SignedIn reader) {
        Permissions.check(OpenAccount.class, reader.actor());
        return Queries.run(() -> accounts.accounts().stream()
                        .map(this::row)
                        .sorted(Comparator.comparing(Row::name, String.CASE_INSENSITIVE_ORDER))
                        .toList())
                .map(rows -> Rendering.view("account/accounts")
                        .modelAttribute("rows", rows)
                        .build());
    }

    @GetMapping("/accounts/{person}")
    Mono<Rendering> show(@PathVariable String person, @AuthenticationPrincipal SignedIn reader) {
        Permissions.check(OpenAccount.class, reader.actor());
        return Queries.run(() -> {
            var id = id(person);
            var row = accounts.accountOf(id).map(this::row);
            return Rendering.view("account/account")
                    .modelAttribute("account", new Screen("/accounts/" + id, "/people/" + id, people.nameOf(id), row))
                    .build();
        });
    }

    /** Opens an account, or changes, closes or reopens the one there is. For administrators. */
    @RequestMapping(
            path = "/accounts/{person}/{what}",
            method = {RequestMethod.GET, RequestMethod.POST})
    Mono<Rendering> form(
            @PathVariable String person,
            @PathVariable String what,
            @AuthenticationPrincipal SignedIn who,
            ServerWebExchange exchange) {
        Permissions.check(OpenAccount.class, who.actor());
        return plans.services(who.actor())
                .flatMap(services -> Queries.run(() -> asked(id(person), what, services)))
                .flatMap(asked -> exchange.getRequest().getMethod() == HttpMethod.POST
                        ? forms.ask(
                                exchange, who, asked.form(), asked.done(), asked.act(), Next.at("/accounts/" + person))
                        : Mono.just(Forms.shown(asked.form())));
    }

    private record Asked(FormPage form, String done, AskedFor act) {}

    private Asked asked(PersonId person, String what, List<String> services) {
        var form = new AccountForms(person, people.nameOf(person), services);
        return switch (what) {
            case "open" ->
                new Asked(form.open(), "open-account", (typed, envelope) -> {
                    var ask = new NewAccount(
                            typed.text("username"),
                            typed.secret("password"),
                            person,
                            AccountForms.roles(typed),
                            AccountForms.services(typed));
                    typed.check();
                    return accounts.open(ask, envelope);
                });
            case "permissions" -> {
                var now = accounts.accountOf(person).orElseThrow(AccountsPage::unknown);
                yield new Asked(form.change(now.roles(), now.services()), "change-permissions", (typed, envelope) -> {
                    var ask = new NewPermissions(
                            person, AccountForms.roles(typed), AccountForms.services(typed), typed.text("reason"));
                    typed.check();
                    return accounts.changePermissions(ask, envelope);
                });
            }
            case "reset-password" ->
                new Asked(form.reset(), "reset-password", (typed, envelope) -> {
                    var ask = new NewPassword(person, typed.secret("password"));
                    typed.check();
                    return accounts.resetPassword(ask, envelope);
                });
            case "close" ->
                new Asked(form.close(), "close-account", (typed, envelope) -> {
                    var ask = new CloseAccount(person, typed.text("reason"));
                    typed.check();
                    return accounts.closeAccount(ask, envelope);
                });
            case "reopen" ->
                new Asked(form.reopen(), "reopen-account", (typed, envelope) -> {
                    var ask = new ReopenAccount(person, typed.text("reason"));
                    typed.check();
                    return accounts.reopenAccount(ask, envelope);
                });
            default -> throw new Refused(Kind.UNKNOWN, "path.unknown");
        };
    }

    private static PersonId id(String person) {
        if (!person.matches(PersonId.FORM)) {
            throw unknown();
        }
        return new PersonId(person);
    }

    private static Refused unknown() {
        return new Refused(Kind.UNKNOWN, "person.unknown");
    }

    private Row row(AccountLine line) {
        return new Row(
                "/accounts/" + line.personId(),
                people.nameOf(line.personId()),
                line.username(),
                String.join(
                        ", ",
                        line.roles().stream()
                                .map((Role role) -> InEnglish.role(role))
                                .toList()),
                line.services().isEmpty() ? "All services" : String.join(", ", line.services()),
                line.state() == AccountState.OPEN ? "Can sign in" : "Closed",
                line.state() == AccountState.OPEN);
    }
}
