package org.actionplan.query.page.action;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.actionplan.api.CommandNames;
import org.actionplan.api.Permissions;
import org.actionplan.api.Refused;
import org.actionplan.api.Refused.Kind;
import org.actionplan.api.person.SignedIn;
import org.actionplan.query.history.PlanReader;
import org.actionplan.query.page.Forms;
import org.actionplan.query.page.Forms.Next;
import org.actionplan.query.page.PeopleToChoose;
import org.actionplan.query.page.action.ActionForm.About;
import org.actionplan.query.plan.ActionLine;
import org.actionplan.query.plan.PlanView;
import org.actionplan.query.web.Asked;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * The forms about one action, each named like the command it sends. For those whose role may ask it and who may see the
 * plan's service; that contributors work on what is theirs is decided behind the door.
 */
@Controller
@RequestMapping("/plans/{plan}/actions/{action}/{command}")
public class ActionFormsPage {

    private static final Map<String, ActionForm> FORMS = Map.of(
            "move-due-date", new MoveDueDateForm(),
            "record-progress", new RecordProgressForm());

    private final PlanReader plans;
    private final PeopleToChoose people;
    private final Forms forms;
    private final Clock clock;

    public ActionFormsPage(PlanReader plans, PeopleToChoose people, Forms forms, Clock clock) {
        this.plans = plans;
        this.people = people;
        this.forms = forms;
        this.clock = clock;
    }

    @GetMapping
    Mono<Rendering> ask(
            @PathVariable String plan,
            @PathVariable String action,
            @PathVariable String command,
            @AuthenticationPrincipal SignedIn reader) {
        var form = form(command, reader);
        return about(plan, action, reader).map(about -> Forms.shown(form.ask(about)));
    }

    @PostMapping
    Mono<Rendering> send(
            @PathVariable String plan,
            @PathVariable String action,
            @PathVariable String command,
            @AuthenticationPrincipal SignedIn sender,
            ServerWebExchange exchange) {
        var form = form(command, sender);
        return about(plan, action, sender)
                .flatMap(about -> forms.send(
                        exchange,
                        sender,
                        form.ask(about),
                        typed -> form.read(typed, about),
                        _ -> new Next(about.page(), about.action().ref())));
    }

    private static ActionForm form(String command, SignedIn reader) {
        var type = CommandNames.classOf(command);
        var form = FORMS.get(command);
        if (form == null || type == null) {
            throw new Refused(Kind.UNKNOWN, "path.unknown");
        }
        Permissions.check(type, reader.actor());
        return form;
    }

    private Mono<About> about(String plan, String action, SignedIn reader) {
        var today = LocalDate.now(clock.withZone(Asked.ENGLAND));
        return Mono.zip(plans.now(plan, reader.actor()), people.all())
                .map(found -> new About(found.getT1(), line(found.getT1(), action), found.getT2(), today));
    }

    private static ActionLine line(PlanView plan, String reference) {
        return plan.actionCalled(reference).orElseThrow(() -> new Refused(Kind.UNKNOWN, "action.unknown"));
    }
}
