package org.actionplan.query.page.imports;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.actionplan.query.imports.draft.Choices;
import org.actionplan.query.page.FormPage.Wrong;
import org.springframework.util.MultiValueMap;
import reactor.core.publisher.Mono;

/** One question of an import as a page: how it is asked, and how its answer is read. */
interface Ask {

    /** A page and what stands on it. */
    record Screen(String view, Map<String, Object> parts) {}

    /**
     * What was answered.
     *
     * @param change what it says, in addition to everything said before
     * @param wrong what cannot be taken so; then nothing is kept
     */
    record Answered(UnaryOperator<Choices> change, List<Wrong> wrong) {}

    Mono<Screen> shown(Journey journey, StepShown around, MultiValueMap<String, String> query);

    Answered read(Journey journey, MultiValueMap<String, String> form);

    /** The question with what was answered, and what is wrong with it. */
    Mono<Screen> again(Journey journey, StepShown around, MultiValueMap<String, String> form);
}
