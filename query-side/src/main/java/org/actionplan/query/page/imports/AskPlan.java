package org.actionplan.query.page.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.actionplan.api.form.Limits;
import org.actionplan.api.person.Actor;
import org.actionplan.api.plan.PlanCommand.CreatePlan;
import org.actionplan.query.imports.draft.PlanChoice;
import org.actionplan.query.imports.draft.PlanMeant;
import org.actionplan.query.page.FormPage;
import org.actionplan.query.page.FormWriter;
import org.actionplan.query.page.Question.Option;
import org.actionplan.query.page.Typed;
import org.springframework.util.MultiValueMap;
import reactor.core.publisher.Mono;

/**
 * Asks whether the file begins a new plan, and what that is called, or into which plan it goes.
 *
 * @param plans the open plans that whoever is asked may see
 * @param services those they may plan for; empty when that is every one
 */
record AskPlan(List<Option> plans, Set<String> services) implements Ask {

    static final String INTO = "into";
    static final String NEW = "new";

    private static final int REFERENCE_AT_MOST = 30;

    static AskPlan of(List<Option> plans, Actor actor) {
        return new AskPlan(plans, actor.services());
    }

    @Override
    public Mono<Screen> shown(Journey journey, StepShown around, MultiValueMap<String, String> query) {
        return Mono.just(screen(form(journey)));
    }

    @Override
    public Answered read(Journey journey, MultiValueMap<String, String> form) {
        var typed = new Typed(form);
        var chosen = chosen(typed);
        var wrong = form(journey).again(form, typed.problems()).summary();
        return new Answered(choices -> choices.with(chosen), wrong);
    }

    @Override
    public Mono<Screen> again(Journey journey, StepShown around, MultiValueMap<String, String> form) {
        var typed = new Typed(form);
        chosen(typed);
        return Mono.just(screen(form(journey).again(form, typed.problems())));
    }

    private static Screen screen(FormPage form) {
        return new Screen("imports/plan", Map.of("plan", form));
    }

    /** What was said; a new plan needs more words than one that is there. */
    private PlanChoice chosen(Typed typed) {
        var into = Optional.ofNullable(typed.textIfAny(INTO)).orElse(NEW);
        if (!into.equals(NEW)) {
            return PlanChoice.into(into);
        }
        var reference = limited(typed, "reference", REFERENCE_AT_MOST);
        if (!reference.isEmpty() && !reference.matches(CreatePlan.REFERENCE_FORM)) {
            typed.problem("reference", "plan.reference-malformed");
        }
        return new PlanChoice(
                null,
                reference,
                limited(typed, "title", Limits.TITLE),
                limited(typed, "service", Limits.NAME),
                limited(typed, "purpose", Limits.TEXT),
                typed.entries("scopeIn"));
    }

    private static String limited(Typed typed, String name, int most) {
        var text = typed.text(name);
        if (text.length() > most) {
            typed.problem(name, "text.too-long");
        }
        return text;
    }

    private FormPage form(Journey journey) {
        var meant = journey.preview().plan();
        var writer = FormPage.at("", "");
        if (!plans.isEmpty()) {
            var choices = new ArrayList<Option>();
            choices.add(Option.of(NEW, "A new plan"));
            choices.addAll(plans);
            writer.select(INTO, "Which plan do the actions go into?", earlier(meant), choices)
                    .missing("Choose a new plan or one of those that are there")
                    .filled(into(journey, meant));
        }
        return about(writer, meant).button("Continue", "");
    }

    private static String earlier(PlanMeant meant) {
        return meant.earlier() == null
                ? "Into a plan that is there, a later edition comes in as changes that you accept one by one."
                : "The last file with these headings went into "
                        + meant.earlier().reference() + " " + meant.earlier().title() + ".";
    }

    private static String into(Journey journey, PlanMeant meant) {
        if (meant.into() != null) {
            return meant.into().planId().value();
        }
        var undecided = journey.draft().choices().plan().equals(PlanChoice.NONE);
        return undecided && meant.earlier() != null ? meant.earlier().planId().value() : NEW;
    }

    private FormWriter about(FormWriter form, PlanMeant meant) {
        form.line("title", "What is the new plan called?", "")
                .missing("Say what the plan is called")
                .filled(isNew(meant, meant.title()));
        service(form, isNew(meant, meant.service()));
        return form.line("reference", "Short reference", "Every action's reference begins with it. It never changes.")
                .missing("Give the plan a short reference")
                .atMost(REFERENCE_AT_MOST)
                .filled(isNew(meant, meant.reference()))
                .text("purpose", "What is the plan for?", "")
                .missing("Say what the plan is for")
                .filled(isNew(meant, meant.purpose()))
                .list("scopeIn", "What does it cover?", "One a line. For example, Nights")
                .missing("Say what the plan covers")
                .filled(meant.into() == null ? meant.scopeIn() : List.of());
    }

    private static String isNew(PlanMeant meant, String proposed) {
        return meant.into() == null ? proposed : "";
    }

    private void service(FormWriter form, String proposed) {
        var label = "Which service is it for?";
        if (services.isEmpty()) {
            form.line("service", label, "Write its name as in your other plans.")
                    .atMost(Limits.NAME);
        } else {
            form.select(
                    "service",
                    label,
                    "",
                    services.stream()
                            .sorted()
                            .map(name -> Option.of(name, name))
                            .toList());
        }
        form.missing("Say which service the plan is for").filled(proposed);
    }
}
