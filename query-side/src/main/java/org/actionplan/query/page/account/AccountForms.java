package org.actionplan.query.page.account;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.actionplan.api.person.PersonId;
import org.actionplan.api.person.Role;
import org.actionplan.query.english.InEnglish;
import org.actionplan.query.page.FormPage;
import org.actionplan.query.page.FormWriter;
import org.actionplan.query.page.Question.Option;
import org.actionplan.query.page.Typed;

/** The forms about the account of one person. */
record AccountForms(PersonId person, String name, List<String> knownServices) {

    private static final String PASSWORD_HINT = "At least 12 characters. A short sentence is easy to remember.";

    private static final List<Option> ROLES = Arrays.stream(Role.values())
            .map(role -> new Option(role.key(), InEnglish.role(role), may(role)))
            .toList();

    private static String may(Role role) {
        return switch (role) {
            case ADMINISTRATOR -> "Looks after accounts.";
            case QUALITY_LEAD -> "Keeps plans: adds, changes, checks and closes.";
            case CONTRIBUTOR -> "Works on their own actions and on tasks delegated to them.";
            case VIEWER -> "Reads, and changes nothing.";
        };
    }

    String page() {
        return "/accounts/" + person;
    }

    FormPage open() {
        var form = form("open", "Give somebody an account")
                .line("username", "Username", "What they type to sign in. For example, amina.yusuf")
                .missing("Choose a username")
                .newPassword(
                        "password",
                        "First password",
                        PASSWORD_HINT + " Tell it to nobody else; they change it after signing in.")
                .missing("Choose a first password");
        return permissions(form, List.of(), List.of()).button("Open the account", page());
    }

    FormPage change(List<Role> roles, List<String> services) {
        return permissions(form("permissions", "Change what an account may do"), roles, services)
                .reason("Why does it change?", "For example, takes over the falls plan")
                .missing("Say why it changes")
                .button("Change the permissions", page());
    }

    FormPage reset() {
        return form("reset-password", "Reset a password")
                .intro("They are signed out everywhere, and sign in with the new password.")
                .newPassword("password", "New password", PASSWORD_HINT)
                .missing("Choose a new password")
                .button("Reset the password", page());
    }

    FormPage close() {
        return form("close", "Close an account")
                .intro("They can no longer sign in, from this moment on. What they did stays in the history.")
                .reason("Why is it closed?", "For example, left the service on 30 November")
                .missing("Say why it is closed")
                .button("Close the account", page());
    }

    FormPage reopen() {
        return form("reopen", "Reopen an account")
                .intro("They can sign in again as before.")
                .reason("Why is it reopened?", "For example, back from leave")
                .missing("Say why it is reopened")
                .button("Reopen the account", page());
    }

    private FormWriter form(String what, String title) {
        return FormPage.at(page() + "/" + what, title).about(name);
    }

    /** What was ticked and typed about services; none means all of them. */
    static List<String> services(Typed typed) {
        var services = new ArrayList<>(typed.ticks("services"));
        services.addAll(typed.list("otherServices"));
        return services.stream().distinct().toList();
    }

    static List<Role> roles(Typed typed) {
        var ticked = typed.ticks("roles");
        var roles = Arrays.stream(Role.values())
                .filter(role -> ticked.contains(role.key()))
                .toList();
        if (roles.size() < ticked.size()) {
            typed.problem("roles", "value.unknown");
        }
        return roles;
    }

    private FormWriter permissions(FormWriter form, List<Role> roles, List<String> services) {
        form.ticks("roles", "What may they do?", "Tick all that apply.", ROLES)
                .missing("Tick at least one")
                .filled(roles.stream().map(Role::key).toList());
        if (!knownServices.isEmpty()) {
            form.ticks("services", "Which services may they see?", "Tick none for all services.", known())
                    .optional()
                    .filled(services);
        }
        var others =
                services.stream().filter(name -> !knownServices.contains(name)).toList();
        return form.list(
                        "otherServices",
                        knownServices.isEmpty() ? "Which services may they see?" : "Services without a plan yet",
                        "One a line, spelt as on the plan. None means all services.")
                .optional()
                .filled(others);
    }

    private List<Option> known() {
        return knownServices.stream().map(name -> Option.of(name, name)).toList();
    }
}
