package org.actionplan.deploy.browser;

import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * Each form of those who are signed in, its button, and something wrong to type into it, to which it says why not. Nothing
 * is ever recorded by it, so they share a plan. Opened by somebody who may use all of them.
 */
enum EveryForm {
    CREATE_PLAN(
            "/plans/new",
            "Create the plan",
            "Say which service the plan is for",
            form -> form.fill("What is the plan called?", "Fewer falls at night")
                    .day("When does it start?", "1", "2", "")),
    ADJUST_SCOPE(
            "{plan}/adjust-scope",
            "Adjust the scope",
            "in at least three characters",
            form -> form.fill("Why does the scope change?", "no")),
    NAME_VERSION(
            "{plan}/name-version",
            "Name it",
            "enter a whole number",
            form -> form.fill("Name", "As sent to CQC").fill("Which version?", "seven")),
    CLOSE_PLAN(
            "{plan}/close-plan",
            "Close the plan",
            "Say why the plan is closed",
            form -> form.fill("Why is the plan closed?", "x")),
    REOPEN_PLAN("{plan}/reopen-plan", "Reopen the plan", "Say why the plan is reopened", form -> form),
    CREATE_OBJECTIVE(
            "{plan}/objectives/new",
            "Add the objective",
            "enter a real date",
            form -> form.fill("Short name", "Staff know at once").day("By when?", "31", "2", "2027")),
    MOVE_OBJECTIVE(
            "{plan}/objectives/{objective}/move-objective",
            "Move the date",
            "enter a day, a month and a year",
            form -> form.day("New date", "30", "", "2027")
                    .fill("Why does the date move?", "The sensors arrive in October.")),
    ADD_MILESTONE(
            "{plan}/milestones/new",
            "Add the milestone",
            "Say what will be reached",
            form -> form.day("When is it expected?", "30", "9", "2027")),
    MOVE_MILESTONE(
            "{plan}/milestones/{milestone}/move-milestone",
            "Move the milestone",
            "Say why the date moves",
            form -> form.day("New date", "30", "9", "2027")),
    REACH_MILESTONE(
            "{plan}/milestones/{milestone}/reach-milestone",
            "Record as reached",
            "enter a year from 2000",
            form -> form.day("When was it reached?", "1", "4", "1926")
                    .fill("Is there anything to add?", "All 24 work.")),
    RECORD_LESSON(
            "{plan}/lessons/new", "Keep it", "Write down what was learnt, met or told", form -> form.tick("Issue met")),
    CREATE_ACTION(
            "{plan}/actions/new",
            "Add the action",
            "Choose who owns it",
            form -> form.fill("What is to be done?", "Train night staff")
                    .day("When is it due?", "31", "September", "2027")
                    .tick("Quick win")
                    .fill("How do we know it can be closed?", "Ten records\nin June")),
    START_ACTION(
            "{plan}/actions/{action}/start-action",
            "Start",
            "enter a real date",
            form -> form.day("When did work begin?", "thirty", "3", "2027")),
    RECORD_PROGRESS(
            "{plan}/actions/{action}/record-progress",
            "Record progress",
            "Say how it is coming on",
            form -> form.tick("Close to target")),
    COMPLETE_ACTION(
            "{plan}/actions/{action}/complete-action",
            "Record as completed",
            "Enter the day on which it was",
            form -> form.day("When was it done?", "", "", "").fill("What was done?", "All 24 plans are new.")),
    CLOSE_ACTION(
            "{plan}/actions/{action}/close-action",
            "Close the action",
            "Say what you checked and what you",
            form -> form.fill("Where is the proof?", "Audit sheet of 4 May\nBlue folder")),
    RETURN_ACTION(
            "{plan}/actions/{action}/return-action",
            "Give back",
            "Say what is missing",
            form -> form.fill("What is missing?", "  ")),
    REOPEN_ACTION(
            "{plan}/actions/{action}/reopen-action",
            "Reopen",
            "Enter the day by which it is due now",
            form -> form.fill("What happened?", "The audit in June found the same gaps.")),
    DELEGATE_TASK(
            "{plan}/actions/{action}/delegate-task",
            "Delegate",
            "Choose who should do it",
            form -> form.fill("What should they do?", "Collect the night checks")
                    .fill("What should come of it?", "One folder")),
    MOVE_DUE_DATE(
            "{plan}/actions/{action}/move-due-date",
            "Move the date",
            "enter a real date",
            form -> form.day("New due date", "31", "6", "2027")
                    .fill("Why does the date move?", "The supplier is late.")),
    HAND_OVER_ACTION(
            "{plan}/actions/{action}/hand-over-action",
            "Hand over",
            "Say why it changes hands",
            form -> form.choose("Who owns it from now on?", Account.MEDICINES_LEAD.personId)),
    APPOINT_OWNER(
            "{plan}/actions/{fromAFile}/appoint-owner",
            "Appoint",
            "Choose who owns it",
            form -> form.fill("Why this person?", "Agreed with both managers.")),
    PROMISE_DUE_DATE(
            "{plan}/actions/{fromAFile}/promise-due-date",
            "Promise the date",
            "enter a real date",
            form -> form.day("Due date", "31", "6", "2027").fill("Why this day?", "The rails come in May.")),
    REWORD_ACTION(
            "{plan}/actions/{action}/reword-action",
            "Reword",
            "Say why it needs other words",
            form -> form.fill("What is to be done?", "Try sensors in every corridor")),
    HOLD_ACTION(
            "{plan}/actions/{action}/hold-action",
            "Put on hold",
            "enter a day, a month and a year",
            form -> form.day("Until when?", "1", "", "").fill("Why does it pause?", "The trainer is off until May.")),
    RESUME_ACTION("{plan}/actions/{action}/resume-action", "Resume", "Say what has changed", form -> form),
    WITHDRAW_ACTION(
            "{plan}/actions/{action}/withdraw-action",
            "Withdraw",
            "Say why it is withdrawn",
            form -> form.fill("Why is it withdrawn?", "no")),
    ACCEPT_DELEGATION(
            "{plan}/delegations/{delegation}/accept-delegation",
            "Take it on",
            "or leave it empty",
            form -> form.fill("Is there anything to say?", "ok")),
    DECLINE_DELEGATION(
            "{plan}/delegations/{delegation}/decline-delegation", "Decline", "Say why you cannot do it", form -> form),
    REPORT_BACK("{plan}/delegations/{delegation}/report-back", "Report back", "Say what came of it", form -> form),
    ADD_PERSON(
            "/people/new",
            "Add the person",
            "Enter their job role",
            form -> form.fill("What is their name?", "Night carer")),
    CORRECT_PERSON(
            "/people/person-mo/correct-person",
            "Save",
            "Say why it is put right",
            form -> form.fill("What is their job role?", "Head of maintenance")),
    OPEN_ACCOUNT(
            "/accounts/person-mo/open",
            "Open the account",
            "Tick at least one",
            form -> form.fill("Username", "maintenance").fill("First password", "short")),
    CHANGE_PERMISSIONS(
            "/accounts/person-ml/permissions",
            "Change the permissions",
            "Say why it changes",
            form -> form.tick("Quality lead")),
    RESET_PASSWORD(
            "/accounts/person-ml/reset-password",
            "Reset the password",
            "A password has at least 12",
            form -> form.fill("New password", "short")),
    CLOSE_ACCOUNT("/accounts/person-ml/close", "Close the account", "Say why it is closed", form -> form),
    REOPEN_ACCOUNT(
            "/accounts/person-ml/reopen",
            "Reopen the account",
            "in at least three characters",
            form -> form.fill("Why is it reopened?", "ok")),
    OWN_PASSWORD("/account/password", "Change the password", "Enter your password as it is now", form -> form);

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
        return window.go(FullPlan.at(path));
    }

    /** Opens it and fills it in wrongly. */
    Window filledWronglyIn(Window window) {
        return wrongly.apply(in(window));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
