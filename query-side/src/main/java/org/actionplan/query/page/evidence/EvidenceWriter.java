package org.actionplan.query.page.evidence;

import java.time.Instant;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.actionplan.api.plan.ActionId;
import org.actionplan.api.plan.ActionState;
import org.actionplan.query.english.InEnglish;
import org.actionplan.query.english.OwnerAndDay;
import org.actionplan.query.evidence.EvidenceDocument;
import org.actionplan.query.history.HistoryLine;
import org.actionplan.query.page.evidence.EvidenceShown.Action;
import org.actionplan.query.page.evidence.EvidenceShown.Change;
import org.actionplan.query.page.evidence.EvidenceShown.Lesson;
import org.actionplan.query.page.evidence.EvidenceShown.Milestone;
import org.actionplan.query.page.evidence.EvidenceShown.Month;
import org.actionplan.query.page.evidence.EvidenceShown.Objective;
import org.actionplan.query.page.evidence.EvidenceShown.Row;
import org.actionplan.query.page.evidence.EvidenceShown.Scope;
import org.actionplan.query.page.evidence.EvidenceShown.Total;
import org.actionplan.query.page.history.ComparisonShown;
import org.actionplan.query.page.history.ComparisonWriter;
import org.actionplan.query.page.history.HistoryLines;
import org.actionplan.query.page.history.PromiseWriter;
import org.actionplan.query.page.plan.ActionRow;
import org.actionplan.query.people.People;
import org.actionplan.query.plan.ActionLine;
import org.actionplan.query.plan.ImportLine;
import org.actionplan.query.plan.LessonLine;
import org.actionplan.query.plan.MilestoneLine;
import org.actionplan.query.plan.ObjectiveLine;
import org.actionplan.query.plan.PlanView;
import org.jspecify.annotations.Nullable;

/** Puts an evidence document into words, with the names that people had at the moment it shows. */
final class EvidenceWriter {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    private final EvidenceDocument document;
    private final PlanView plan;
    private final People people;

    private EvidenceWriter(EvidenceDocument document, People people) {
        this.document = document;
        this.plan = document.plan();
        this.people = people.asAt(document.moment());
    }

    /**
     * The document in words.
     *
     * @param madeBy who asked for it
     * @param madeAt when
     */
    static EvidenceShown write(EvidenceDocument document, People people, String madeBy, Instant madeAt) {
        return new EvidenceWriter(document, people).written(new CoverWriter(document, people, madeBy, madeAt));
    }

    private EvidenceShown written(CoverWriter cover) {
        var head = plan.plan();
        var promises = new PromiseWriter(document.past(), people, document.moment());
        return new EvidenceShown(
                head.reference(),
                head.title(),
                head.service(),
                cover.madeBy(),
                cover.mark(),
                cover.facts(),
                cover.only(),
                cover.howToRead(),
                scope(),
                document.objectives().stream().map(this::objective).toList(),
                totals(),
                document.actions().stream().map(this::row).toList(),
                actions(),
                document.milestones().stream().map(this::milestone).toList(),
                document.lessons().stream().map(this::lesson).toList(),
                InEnglish.day(document.day()),
                document.promises().stream().map(promises::write).toList(),
                comparison(),
                InEnglish.count(document.history().size(), "change", "changes"),
                history());
    }

    private Scope scope() {
        var head = plan.plan();
        var facts = new Facts()
                .add("In scope", head.scopeIn())
                .add("Not in scope", head.scopeOut())
                .add("What set it off", head.trigger())
                .add("In line with", head.alignedTo())
                .add("Starts on", head.startsOn())
                .add("Review on", head.reviewOn())
                .add("Manager of the plan", people.nameOfAny(head.managerId()))
                .add(
                        "Files that were brought in",
                        plan.imports().stream().map(this::imported).toList());
        return new Scope(head.purpose(), facts.list());
    }

    private String imported(ImportLine line) {
        return line.name() + ", on " + InEnglish.moment(line.importedAt()) + " by " + people.nameOf(line.importedBy())
                + ". Its SHA-256 is " + line.sha256();
    }

    private Objective objective(ObjectiveLine line) {
        var facts = new Facts()
                .add("Statement", line.statement())
                .add("Why it matters", line.rationale())
                .add("Outcome expected", line.expectedOutcome())
                .add("Owner", people.nameOfAny(line.ownerId()))
                .add("Due by", line.dueBy())
                .add("First promised for", line.promisedBy());
        return new Objective(line.title(), facts.list());
    }

    private List<Total> totals() {
        return Arrays.stream(ActionState.values())
                .map(state -> new Total(state.key(), InEnglish.state(state), number(state)))
                .toList();
    }

    private String number(ActionState state) {
        return String.valueOf(document.actions().stream()
                .filter(line -> line.state() == state)
                .count());
    }

    private Row row(ActionLine line) {
        return new Row(
                line.ref(),
                line.ref(),
                line.title(),
                OwnerAndDay.owner(line, people),
                OwnerAndDay.shortDue(line),
                ActionRow.dueNote(line),
                ActionRow.overdue(line, document.day()),
                line.state().key(),
                line.reportedIn() == null
                        ? InEnglish.state(line.state())
                        : InEnglish.state(line.state()) + ", as reported in a file");
    }

    private List<Action> actions() {
        var stories = new StoryWriter(plan, people);
        var facts = new ActionFacts(plan, people);
        return document.actions().stream()
                .map(line -> new Action(
                        row(line),
                        facts.of(line),
                        stories.story(line, document.story(line)),
                        document.story(line).isEmpty() ? "Nothing was recorded about it in this period." : ""))
                .toList();
    }

    private Milestone milestone(MilestoneLine line) {
        return new Milestone(
                line.title(),
                InEnglish.shortDay(line.promisedBy()),
                InEnglish.shortDay(line.dueBy()),
                reference(line.actionId()),
                line.reachedOn() == null ? "" : InEnglish.shortDay(line.reachedOn()),
                line.note() == null ? "" : line.note());
    }

    private Lesson lesson(LessonLine line) {
        return new Lesson(
                InEnglish.lesson(line.kind()),
                line.text(),
                reference(line.actionId()),
                people.nameOf(line.recordedBy()),
                InEnglish.shortMoment(line.recordedAt()));
    }

    private String reference(@Nullable ActionId action) {
        return action == null ? "" : plan.action(action).map(ActionLine::ref).orElse("");
    }

    private @Nullable ComparisonShown comparison() {
        var diff = document.comparison();
        return diff == null
                ? null
                : new ComparisonWriter(document.past(), people)
                        .write(document.part().within(diff));
    }

    private List<Month> history() {
        var months = new LinkedHashMap<YearMonth, List<HistoryLine>>();
        document.history()
                .forEach(line -> months.computeIfAbsent(
                                YearMonth.from(InEnglish.dayOf(line.recordedAt())), _ -> new ArrayList<>())
                        .add(line));
        var lines = new HistoryLines(people);
        return months.entrySet().stream()
                .map(month -> new Month(
                        "month-" + month.getKey(),
                        MONTH.format(month.getKey()),
                        lines.inOrder(month.getValue(), document.past()).stream()
                                .flatMap(day -> day.lines().stream().map(line -> Change.of(day, line)))
                                .toList()))
                .toList();
    }
}
