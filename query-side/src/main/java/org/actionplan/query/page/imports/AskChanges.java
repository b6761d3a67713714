package org.actionplan.query.page.imports;

import java.util.Map;
import org.springframework.util.MultiValueMap;
import reactor.core.publisher.Mono;

/** The question which changes of a later edition are accepted. */
final class AskChanges implements Ask {

    @Override
    public Mono<Screen> shown(Journey journey, StepShown around, MultiValueMap<String, String> query) {
        return Mono.fromCallable(() -> screen(ChangesShown.of(journey.preview())));
    }

    @Override
    public Answered read(Journey journey, MultiValueMap<String, String> form) {
        var taken = ChangesShown.read(journey.preview(), form);
        return new Answered(choices -> choices.withChanges(taken), ChangesShown.wrong(journey.preview(), taken));
    }

    @Override
    public Mono<Screen> again(Journey journey, StepShown around, MultiValueMap<String, String> form) {
        var choices = journey.draft().choices().withChanges(ChangesShown.read(journey.preview(), form));
        return Mono.fromCallable(() -> screen(ChangesShown.of(journey.preview().saying(choices))));
    }

    private static Screen screen(ChangesShown changes) {
        return new Screen("imports/changes", Map.of("changes", changes));
    }
}
