package org.actionplan.deploy.browser;

import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Each form, its button, and something wrong to type into it, to which it says why not. Nothing is ever recorded by it, so
 * they share a plan.
 */
enum EveryForm {
    CREATE_PLAN(
            "/plans/new",
            "Create the plan",
            "Say which service the plan is for",
            form -> form.fill("What is the plan called?", "Fewer falls at night")
                    .day("When does it start?", "1", "2", "")),
    ADJUST_SCOPE(
            "/adjust-scope",
            "Adjust the scope",
            "in at least three characters",
            form -> form.fill("Why does the scope change?", "no")),
    NAME_VERSION(
            "/name-version",
            "Name it",
            "enter a whole number",
            form -> form.fill("Name", "As sent to CQC").fill("Which version?", "seven")),
    CLOSE_PLAN(
            "/close-plan",
            "Close the plan",
            "Say why the plan is closed",
            form -> form.fill("Why is the plan closed?", "x")),
    REOPEN_PLAN("/reopen-plan", "Reopen the plan", "Say why the plan is reopened", form -> form),
    CREATE_OBJECTIVE(
            "/objectives/new",
            "Add the objective",
            "enter a real date",
            form -> form.fill("Short name", "Staff know at once").day("By when?", "31", "2", "2027")),
    MOVE_OBJECTIVE(
            "/objectives/{objective}/move-objective",
            "Move the date",
            "enter a day, a month and a year",
            form -> form.day("New date", "30", "", "2027")
                    .fill("Why does the date move?", "The sensors arrive in October.")),
    ADD_MILESTONE(
            "/milestones/new",
            "Add the milestone",
            "Say what will be reached",
            form -> form.day("When is it expected?", "30", "9", "2027")),
    MOVE_MILESTONE(
            "/milestones/{milestone}/move-milestone",
            "Move the milestone",
            "Say why the date moves",
            form -> form.day("New date", "30", "9", "2027")),
    REACH_MILESTONE(
            "/milestones/{milestone}/reach-milestone",
            "Record as reached",
            "enter a year from 2000",
            form -> form.day("When was it reached?", "1", "4", "1926")
                    .fill("Is there anything to add?", "All 24 work.")),
    RECORD_LESSON("/lessons/new", "Keep it", "Write down what was learnt, met or told", form -> form.tick("Issue met")),
    CREATE_ACTION(
            "/actions/new",
            "Add the action",
            "Choose who owns it",
            form -> form.fill("What is to be done?", "Train night staff")
                    .day("When is it due?", "31", "September", "2027")
                    .tick("Quick win")
                    .fill("How do we know it can be closed?", "Ten records\nin June")),
    START_ACTION(
            "/actions/{action}/start-action",
            "Start",
            "enter a real date",
            form -> form.day("When did work begin?", "thirty", "3", "2027")),
    RECORD_PROGRESS(
            "/actions/{action}/record-progress",
            "Record progress",
            "Say how it is coming on",
            form -> form.tick("Close to target")),
    COMPLETE_ACTION(
            "/actions/{action}/complete-action",
            "Record as completed",
            "Enter the day on which it was",
            form -> form.day("When was it done?", "", "", "").fill("What was done?", "All 24 plans are new.")),
    CLOSE_ACTION(
            "/actions/{action}/close-action",
            "Close the action",
            "Say what you checked and what you",
            form -> form.fill("Where is the proof?", "Audit sheet of 4 May\nBlue folder")),
    RETURN_ACTION(
            "/actions/{action}/return-action",
            "Give back",
            "Say what is missing",
            form -> form.fill("What is missing?", "  ")),
    REOPEN_ACTION(
            "/actions/{action}/reopen-action",
            "Reopen",
            "Enter the day by which it is due now",
            form -> form.fill("What happened?", "The audit in June found the same gaps.")),
    DELEGATE_TASK(
            "/actions/{action}/delegate-task",
            "Delegate",
            "Choose who should do it",
            form -> form.fill("What should they do?", "Collect the night checks")
                    .fill("What should come of it?", "One folder")),
    MOVE_DUE_DATE(
            "/actions/{action}/move-due-date",
            "Move the date",
            "enter a real date",
            form -> form.day("New due date", "31", "6", "2027")
                    .fill("Why does the date move?", "The supplier is late.")),
    HAND_OVER_ACTION(
            "/actions/{action}/hand-over-action",
            "Hand over",
            "Say why it changes hands",
            form -> form.choose("Who owns it from now on?", Account.MEDICINES_LEAD.personId)),
    REWORD_ACTION(
            "/actions/{action}/reword-action",
            "Reword",
            "Say why it needs other words",
            form -> form.fill("What is to be done?", "Try sensors in every corridor")),
    HOLD_ACTION(
            "/actions/{action}/hold-action",
            "Put on hold",
            "enter a day, a month and a year",
            form -> form.day("Until when?", "1", "", "").fill("Why does it pause?", "The trainer is off until May.")),
    RESUME_ACTION("/actions/{action}/resume-action", "Resume", "Say what has changed", form -> form),
    WITHDRAW_ACTION(
            "/actions/{action}/withdraw-action",
            "Withdraw",
            "Say why it is withdrawn",
            form -> form.fill("Why is it withdrawn?", "no")),
    ACCEPT_DELEGATION(
            "/delegations/{delegation}/accept-delegation",
            "Take it on",
            "or leave it empty",
            form -> form.fill("Is there anything to say?", "ok")),
    DECLINE_DELEGATION(
            "/delegations/{delegation}/decline-delegation", "Decline", "Say why you cannot do it", form -> form),
    REPORT_BACK("/delegations/{delegation}/report-back", "Report back", "Say what came of it", form -> form);

    /** What a form tells of somebody who has filled it in wrongly, in part. */
    final String problem;

    final String button;
    private final String path;
    private final UnaryOperator<Window> wrongly;

    EveryForm(String path, String button, String problem, UnaryOperator<Window> wrongly) {
        this.path = path;
        this.button = button;
        this.problem = problem;
        this.wrongly = wrongly;
    }

    Window in(Window window) {
        return window.go(path.startsWith("/plans/") ? path : Plan.at(path));
    }

    /** Opens it, fills it in wrongly and sends it. */
    Window refusedIn(Window window) {
        return wrongly.apply(in(window)).press(button);
    }

    /** Fills it in wrongly. */
    Window filledWrongly(Window window) {
        return wrongly.apply(in(window));
    }

    /** Something of everything that a form can be about, made when the first of them is opened. */
    private static final class Plan {

        private static final FreshPlan PLAN = FreshPlan.begin();
        private static final String ACTION = PLAN.action("Try sensors at night on Rowan", Account.FALLS_CHAMPION);
        private static final Map<String, String> ABOUT = Map.of(
                "action", ACTION,
                "objective", made("create-objective", Map.of("title", "Fewer falls", "statement", "Halve them.")),
                "milestone", made("add-milestone", Map.of("title", "All sensors work", "dueBy", "2027-06-30")),
                "delegation", made("delegate-task", task()));

        private static Map<String, String> task() {
            return Map.of(
                    "actionId", PLAN.idOf(ACTION),
                    "to", Account.MEDICINES_LEAD.personId,
                    "task", "Ask the night staff of Rowan",
                    "wantedResult", "A list of what woke people.",
                    "reportBack", "At the Friday handover.",
                    "by", "2027-02-26");
        }

        private static String made(String command, Map<String, String> body) {
            var created = PLAN.send(Account.QUALITY_LEAD, command, body).get("created");
            return created.properties().stream()
                    .filter(entry -> entry.getKey().endsWith("Id"))
                    .map(entry -> entry.getValue().asString())
                    .findFirst()
                    .orElseThrow();
        }

        static String at(String path) {
            var whole = PLAN.at(path);
            for (var about : ABOUT.entrySet()) {
                whole = whole.replace("{" + about.getKey() + "}", about.getValue());
            }
            return whole;
        }
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
