package org.actionplan.query.page.lesson;

import org.actionplan.api.person.SignedIn;
import org.actionplan.api.plan.LessonCommand.RecordLesson;
import org.actionplan.query.page.PlanForms;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Where everybody who works on the plan keeps what was learnt. */
@Controller
public class RecordLessonPage {

    private final PlanForms forms;

    public RecordLessonPage(PlanForms forms) {
        this.forms = forms;
    }

    /** A lesson, an issue or a communication; {@code ?action=} chooses the action beforehand. */
    @RequestMapping(
            path = "/plans/{plan}/lessons/new",
            method = {RequestMethod.GET, RequestMethod.POST})
    Mono<Rendering> record(
            @PathVariable String plan, @AuthenticationPrincipal SignedIn who, ServerWebExchange exchange) {
        return forms.answer(plan, who, exchange, RecordLesson.class, RecordLessonForm::new);
    }
}
