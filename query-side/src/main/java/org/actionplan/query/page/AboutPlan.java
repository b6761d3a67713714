package org.actionplan.query.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.actionplan.api.person.PersonId;
import org.actionplan.api.plan.PlanId;
import org.actionplan.query.page.Question.Option;
import org.actionplan.query.plan.ActionLine;
import org.actionplan.query.plan.PlanView;
import org.springframework.util.MultiValueMap;

/**
 * What a form about a plan, or about something on it, is drawn from.
 *
 * @param people whom it may offer; empty when it names nobody
 * @param today for days that are most often today
 * @param chosen what the link to the form chose already, such as {@code action=AMB26-07}
 */
public record AboutPlan(PlanView plan, List<Option> people, LocalDate today, MultiValueMap<String, String> chosen) {

    /** What a link to a form may choose; it stays in the form's address until the form is sent. */
    private static final List<String> CHOICES = List.of("action", "back", "objective", "version");

    private static final String CHOICE = "[A-Za-z0-9._-]{1,100}";

    public PlanId planId() {
        return plan.plan().planId();
    }

    /** Where the plan is. */
    public String page() {
        return Addresses.plan(plan);
    }

    /** A form about the plan itself; {@code path} follows the plan's own address. */
    public FormWriter form(String path, String title) {
        var head = plan.plan();
        return formAt(page() + "/" + path, title).about(head.reference() + " " + head.title());
    }

    /** A form at an address of its own, which keeps what was chosen on the way there. */
    public FormWriter formAt(String address, String title) {
        var kept = CHOICES.stream()
                .filter(name -> !choice(name).isEmpty())
                .map(name -> name + "=" + choice(name))
                .collect(Collectors.joining("&"));
        return FormPage.at(kept.isEmpty() ? address : address + "?" + kept, title);
    }

    /** Where one goes from a form: to one's own work when one came from there, otherwise to this page. */
    public String backOr(String page) {
        return choice("back").equals("my-work") ? Addresses.MY_WORK : page;
    }

    /** What the link chose under this name; empty when it chose nothing that an address may hold. */
    public String choice(String name) {
        var value = Objects.requireNonNullElse(chosen.getFirst(name), "");
        return value.matches(CHOICE) ? value : "";
    }

    /** The action that the link chose, if it is on the plan. */
    public Optional<ActionLine> chosenAction() {
        return plan.actionCalled(choice("action"));
    }

    public List<Option> actions() {
        return plan.actions().stream()
                .map(line -> Option.of(line.actionId().value(), line.ref() + " " + line.title()))
                .toList();
    }

    public List<Option> objectives() {
        return plan.objectives().stream()
                .map(line -> Option.of(line.objectiveId().value(), line.title()))
                .toList();
    }

    /** Somebody as the form offers them, by name and job. */
    public String personCalled(PersonId person) {
        return people.stream()
                .filter(option -> option.value().equals(person.value()))
                .map(Option::label)
                .findFirst()
                .orElse("somebody who is no longer listed");
    }
}
