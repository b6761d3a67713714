package org.actionplan.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.actionplan.api.Commands;
import org.actionplan.api.Envelope;
import org.actionplan.api.Receipt;
import org.actionplan.api.Refused;
import org.actionplan.api.Refused.Kind;
import org.actionplan.api.person.Actor;
import org.actionplan.api.person.PersonId;
import org.actionplan.api.person.Role;
import org.actionplan.api.person.SignedIn;
import org.actionplan.api.plan.ActionCommand.StartAction;
import org.actionplan.api.plan.ActionId;
import org.actionplan.api.plan.PlanId;
import org.actionplan.query.page.Forms.Next;
import org.actionplan.query.people.People;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

class FormsTest {

    private static final SignedIn AMINA =
            new SignedIn("amina", new Actor(new PersonId("person-amina"), Set.of(Role.CONTRIBUTOR), Set.of()));

    private static final Map<String, String> RIGHT =
            Map.of("startedOn-day", "3", "startedOn-month", "Feb", "startedOn-year", "2026", "once", "the-first");

    /** What came through the door. */
    private record Sent(Object command, Envelope envelope) {}

    private final List<Sent> sent = new ArrayList<>();
    private Supplier<CompletableFuture<Receipt>> answer =
            () -> CompletableFuture.completedFuture(new Receipt("plan-falls", 2, List.of(), Map.of()));

    private final Commands door = (command, envelope) -> {
        sent.add(new Sent(command, envelope));
        return answer.get();
    };

    private final WebTestClient browser = WebTestClient.bindToController(new StartPage(new Forms(door)))
            .viewResolvers(views -> views.viewResolver(pages()))
            .build();

    @Test
    void a_form_is_shown_empty_with_a_mark_of_its_own() {
        assertThat(once(get())).isNotEmpty().isNotEqualTo(once(get()));
        assertThat(get()).doesNotContain("There is a problem").contains("<title>Start the action – ");
    }

    @Test
    void what_was_done_leads_on_and_is_said_on_the_next_page() {
        var done = post(RIGHT);

        assertThat(done.getStatus()).isEqualTo(HttpStatus.SEE_OTHER);
        assertThat(done.getResponseHeaders().getLocation()).hasToString("/plans/AMB26/actions/AMB26-01");
        assertThat(done.getResponseCookies().getFirst("done"))
                .satisfies(cookie -> assertThat(cookie.getValue()).isEqualTo("start-action.AMB26-01"));
        assertThat(sent)
                .extracting(Sent::command)
                .containsExactly(new StartAction(
                        new PlanId("plan-falls"), new ActionId("action-audit"), LocalDate.of(2026, 2, 3)));
        assertThat(sent.getFirst().envelope().actor()).isEqualTo(AMINA.actor());
    }

    @Test
    void what_cannot_be_read_comes_back_as_it_was_typed_and_asks_nothing() {
        var refused = post(Map.of("startedOn-day", "31\"><b>", "startedOn-month", "2", "startedOn-year", "2026"));

        assertThat(refused.getStatus()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(body(refused))
                .contains("<title>Error: Start the action")
                .contains("href=\"#startedOn-day\"")
                .contains("When did work begin: enter a real date")
                .contains("value=\"31&#34;>&lt;b>\"")
                .doesNotContain("<b>");
        assertThat(sent).isEmpty();
    }

    @Test
    void a_rule_that_says_no_is_said_on_the_form() {
        answer = () -> CompletableFuture.failedFuture(new Refused("action.already-started"));

        var refused = post(RIGHT);

        assertThat(refused.getStatus()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(body(refused))
                .contains("This action has already been started.")
                .contains("value=\"Feb\"")
                .contains("name=\"once\" value=\"the-first\"");
    }

    @Test
    void what_is_somebody_else_s_is_no_matter_of_the_form() {
        answer = () -> CompletableFuture.failedFuture(new Refused(Kind.NOT_ALLOWED, "permission.not-yours"));

        assertThat(post(RIGHT).getStatus()).isEqualTo(HttpStatus.FORBIDDEN);
    }

    @Test
    void the_same_form_with_the_same_answers_is_one_request_and_with_others_another() {
        post(RIGHT);
        post(RIGHT);
        post(Map.of("startedOn-day", "4", "startedOn-month", "2", "startedOn-year", "2026", "once", "the-first"));
        post(Map.of("startedOn-day", "3", "startedOn-month", "Feb", "startedOn-year", "2026", "once", "the-second"));

        var keys = sent.stream()
                .map(request -> Objects.requireNonNull(request.envelope().repeatable()))
                .toList();
        assertThat(keys.get(0)).isEqualTo(keys.get(1));
        assertThat(Set.copyOf(keys)).hasSize(3);
    }

    @Test
    void a_mark_that_no_form_of_ours_makes_is_not_used() {
        post(Map.of("startedOn-day", "3", "startedOn-month", "2", "startedOn-year", "2026", "once", "x y"));

        assertThat(sent.getFirst().envelope().repeatable()).isNull();
    }

    private String get() {
        return body(browser.get()
                .uri("/start")
                .accept(MediaType.TEXT_HTML)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult());
    }

    private EntityExchangeResult<String> post(Map<String, String> typed) {
        var fields = new LinkedMultiValueMap<String, String>();
        typed.forEach(fields::add);
        return browser.post()
                .uri("/start")
                .accept(MediaType.TEXT_HTML)
                .body(BodyInserters.fromFormData(fields))
                .exchange()
                .expectBody(String.class)
                .returnResult();
    }

    private static String body(EntityExchangeResult<String> result) {
        return Objects.requireNonNull(result.getResponseBody());
    }

    private static String once(String page) {
        return page.replaceFirst("(?s).*name=\"once\" value=\"([^\"]*)\".*", "$1");
    }

    private static JtePages pages() {
        var nobody = EmbeddedEventStore.builder()
                .storageEngine(new InMemoryEventStorageEngine())
                .build();
        return new JtePages(new Frames(new People(nobody)));
    }

    /** One form, sent by Amina. */
    @Controller
    @RequestMapping("/start")
    static final class StartPage {

        private final Forms forms;

        StartPage(Forms forms) {
            this.forms = forms;
        }

        @GetMapping
        Rendering ask() {
            return Forms.shown(new StartForm().ask());
        }

        @PostMapping
        Mono<Rendering> send(ServerWebExchange exchange) {
            return forms.send(exchange, AMINA, new StartForm());
        }

        /** Stands for whoever draws the page that says so. */
        @ExceptionHandler
        @ResponseStatus(HttpStatus.FORBIDDEN)
        void refuse(Refused refused) {
            assertThat(refused.key()).isEqualTo("permission.not-yours");
        }
    }

    /** The smallest form there is. */
    private record StartForm() implements CommandForm {

        @Override
        public FormPage ask() {
            return FormPage.at("/start", "Start the action")
                    .day("startedOn", "When did work begin?", "For example, 31 3 2027")
                    .button("Start", "/plans/AMB26");
        }

        @Override
        public StartAction read(Typed typed) {
            return new StartAction(new PlanId("plan-falls"), new ActionId("action-audit"), typed.day("startedOn"));
        }

        @Override
        public Next next(Receipt receipt) {
            return new Next("/plans/AMB26/actions/AMB26-01", "AMB26-01");
        }
    }
}
