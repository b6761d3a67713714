package org.actionplan.query.page.imports;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.actionplan.query.imports.reading.Answers;
import org.actionplan.query.imports.reading.Reading;
import org.actionplan.query.page.FormPage.Wrong;
import org.springframework.util.MultiValueMap;
import reactor.core.publisher.Mono;

/**
 * A question about how the file reads.
 *
 * @param parts what stands on its page
 * @param reading takes the answer in
 * @param checking says what is wrong with an answer
 */
record AskReading(String view, Showing parts, Taking reading, BiFunction<Reading, Answers, List<Wrong>> checking)
        implements Ask {

    /** Makes what stands on the page. */
    interface Showing {
        Mono<Map<String, Object>> of(Journey journey);
    }

    /** Takes in what was chosen on the form. */
    interface Taking {
        Answers of(Reading asked, Answers given, MultiValueMap<String, String> form);
    }

    @Override
    public Mono<Screen> shown(Journey journey, StepShown around, MultiValueMap<String, String> query) {
        return parts.of(journey).map(shown -> new Screen(view, shown));
    }

    @Override
    public Answered read(Journey journey, MultiValueMap<String, String> form) {
        var read = reading.of(journey.asked(), journey.given(), form);
        return new Answered(
                choices -> choices.with(reading.of(journey.asked(), choices.answers(), form)),
                checking.apply(journey.asked(), read));
    }

    @Override
    public Mono<Screen> again(Journey journey, StepShown around, MultiValueMap<String, String> form) {
        var read = reading.of(journey.asked(), journey.given(), form);
        return shown(journey.saying(read), around, form);
    }
}
