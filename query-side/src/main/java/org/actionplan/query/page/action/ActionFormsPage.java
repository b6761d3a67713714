package org.actionplan.query.page.action;

import static java.util.Map.entry;

import java.util.Map;
import java.util.function.Function;
import org.actionplan.api.CommandNames;
import org.actionplan.api.Refused;
import org.actionplan.api.Refused.Kind;
import org.actionplan.api.person.SignedIn;
import org.actionplan.query.page.AboutPlan;
import org.actionplan.query.page.CommandForm;
import org.actionplan.query.page.PlanForms;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The forms about one action, each named like the command it sends; for those whose role may ask it. */
@Controller
public class ActionFormsPage {

    private static final Map<String, Function<AboutAction, CommandForm>> FORMS = Map.ofEntries(
            entry("start-action", StartActionForm::new),
            entry("record-progress", RecordProgressForm::new),
            entry("complete-action", CompleteActionForm::new),
            entry("close-action", CloseActionForm::new),
            entry("return-action", ReturnActionForm::new),
            entry("reopen-action", ReopenActionForm::new),
            entry("delegate-task", DelegateTaskForm::new),
            entry("move-due-date", ActionFormsPage::newDay),
            entry("hand-over-action", ActionFormsPage::newOwner),
            entry("appoint-owner", AppointOwnerForm::new),
            entry("promise-due-date", PromiseDueDateForm::new),
            entry("reword-action", RewordActionForm::new),
            entry("hold-action", HoldActionForm::new),
            entry("resume-action", ResumeActionForm::new),
            entry("withdraw-action", WithdrawActionForm::new));

    private final PlanForms forms;

    public ActionFormsPage(PlanForms forms) {
        this.forms = forms;
    }

    /** Shows and sends the form; contributors are refused what is somebody else's when they send it. */
    @RequestMapping(
            path = "/plans/{plan}/actions/{action}/{command}",
            method = {RequestMethod.GET, RequestMethod.POST})
    Mono<Rendering> form(
            @PathVariable String plan,
            @PathVariable String action,
            @PathVariable String command,
            @AuthenticationPrincipal SignedIn who,
            ServerWebExchange exchange) {
        var form = FORMS.get(command);
        var type = CommandNames.classOf(command);
        if (form == null || type == null) {
            throw new Refused(Kind.UNKNOWN, "path.unknown");
        }
        return forms.answer(plan, who, exchange, type, whole -> form.apply(about(whole, action)));
    }

    /** What nobody owns cannot be handed over: whoever followed such a link is asked what can be answered. */
    private static CommandForm newOwner(AboutAction about) {
        var owner = about.action().ownerId();
        return owner == null ? new AppointOwnerForm(about) : new HandOverActionForm(about, owner);
    }

    private static CommandForm newDay(AboutAction about) {
        var dueBy = about.action().dueBy();
        return dueBy == null ? new PromiseDueDateForm(about) : new MoveDueDateForm(about, dueBy);
    }

    private static AboutAction about(AboutPlan whole, String reference) {
        return whole.plan()
                .actionCalled(reference)
                .map(action -> new AboutAction(whole, action))
                .orElseThrow(() -> new Refused(Kind.UNKNOWN, "action.unknown"));
    }
}
