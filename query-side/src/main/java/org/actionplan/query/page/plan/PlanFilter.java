package org.actionplan.query.page.plan;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.actionplan.api.plan.ActionState;
import org.actionplan.api.plan.Horizon;
import org.actionplan.query.english.InEnglish;
import org.actionplan.query.plan.ActionLine;
import org.actionplan.query.plan.ObjectiveLine;
import org.actionplan.query.web.Asked;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which actions of a plan are shown, in which order and groups, as it stands in the address, so that it can be sent to
 * somebody. A word that means nothing is left out of account.
 *
 * @param path the plan's address
 */
record PlanFilter(String path, MultiValueMap<String, String> query) {

    /** Work that is still owed and whose day has passed; not a state of its own. */
    static final String OVERDUE = "overdue";

    /** The owner of an action that has none yet. */
    static final String NOBODY = "none";

    static final String BY_OBJECTIVE = "objective";
    static final String BY_HORIZON = "horizon";
    static final String BY_OWNER = "owner";
    private static final List<String> GROUPS = List.of(BY_OBJECTIVE, BY_HORIZON, BY_OWNER);
    private static final List<String> ORDERS = List.of("due", "ref", "owner", "state");
    private static final List<String> NARROWING = List.of("owner", "objective", "horizon", "state", "text");

    String value(String name) {
        return new Asked(query).text(name).orElse("");
    }

    boolean isNarrow() {
        return NARROWING.stream().anyMatch(name -> !value(name).isEmpty());
    }

    String grouping() {
        return oneOf("group", GROUPS);
    }

    String order() {
        return oneOf("sort", ORDERS);
    }

    boolean isDescending() {
        return value("order").equals("down");
    }

    private String oneOf(String name, List<String> words) {
        return words.contains(value(name)) ? value(name) : words.getFirst();
    }

    /** The same page with one thing asked differently. */
    String with(String name, String value) {
        return UriComponentsBuilder.fromPath(path)
                .queryParams(query)
                .replaceQueryParam(name, value.isEmpty() ? new Object[0] : new Object[] {value})
                .encode()
                .build()
                .toUriString();
    }

    /** The same page in another order; asked twice, the other way round. */
    String sortedBy(String order) {
        var turned = order().equals(order) && !isDescending();
        return new PlanFilter(
                        path,
                        UriComponentsBuilder.fromUriString(with("sort", order))
                                .build()
                                .getQueryParams())
                .with("order", turned ? "down" : "");
    }

    boolean shows(ActionLine line, LocalDate today) {
        return matches("owner", owner(line))
                && matches(
                        "objective",
                        Optional.ofNullable(line.objectiveId())
                                .map(Object::toString)
                                .orElse("none"))
                && matches(
                        "horizon",
                        Optional.ofNullable(line.horizon()).map(InEnglish::key).orElse("none"))
                && (value("state").equals(OVERDUE)
                        ? line.isOverdue(today)
                        : matches("state", InEnglish.key(line.state())))
                && text(line);
    }

    private static String owner(ActionLine line) {
        return line.ownerId() == null ? NOBODY : line.ownerId().value();
    }

    private boolean matches(String name, String value) {
        var wanted = value(name);
        return wanted.isEmpty() || wanted.equals(value) || !means(name, wanted);
    }

    private static boolean means(String name, String word) {
        return switch (name) {
            case "state" -> words(ActionState.values()).contains(word);
            case "horizon" -> word.equals("none") || words(Horizon.values()).contains(word);
            default -> true;
        };
    }

    private static List<String> words(Enum<?>[] words) {
        return Arrays.stream(words).map(InEnglish::key).toList();
    }

    private boolean text(ActionLine line) {
        var wanted = value("text").toLowerCase(Locale.ROOT);
        return Stream.of(
                        line.ref(),
                        line.title(),
                        Optional.ofNullable(line.task()).orElse(""))
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(wanted));
    }

    /** @param owner what an action's owner is called */
    Comparator<ActionLine> comparator(Function<ActionLine, String> owner) {
        Comparator<ActionLine> byRef = Comparator.comparing(ActionLine::ref);
        var wanted = switch (order()) {
            case "ref" -> byRef;
            case "owner" -> Comparator.comparing(owner).thenComparing(ActionLine.FIRST_DUE_FIRST);
            case "state" -> Comparator.comparing(ActionLine::state).thenComparing(ActionLine.FIRST_DUE_FIRST);
            default -> ActionLine.FIRST_DUE_FIRST;
        };
        return isDescending() ? wanted.reversed() : wanted;
    }

    /** Whether an objective is worth a group of its own even without actions. */
    boolean showsEmpty(ObjectiveLine objective) {
        return !isNarrow() || value("objective").equals(objective.objectiveId().value());
    }
}
