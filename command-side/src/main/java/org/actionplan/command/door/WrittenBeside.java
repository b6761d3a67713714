package org.actionplan.command.door;

import org.actionplan.api.person.AccountCommand;
import org.actionplan.api.plan.ImportCommand.ImportPlan;
import org.actionplan.api.plan.PlanCommand.CreatePlan;
import org.actionplan.command.asking.Asking;
import org.actionplan.command.person.AccountRows;
import org.actionplan.command.store.ClaimedReferences;
import org.actionplan.command.store.Recording;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * Runs around every command: says what must be stored in the transaction of its events, and answers with a receipt for
 * what was.
 */
public final class WrittenBeside implements MessageHandlerInterceptor<CommandMessage<?>> {

    private final RememberedAnswers answers;

    public WrittenBeside(RememberedAnswers answers) {
        this.answers = answers;
    }

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> work, InterceptorChain chain) throws Exception {
        var recording = Recording.of(work);
        var message = work.getMessage();
        switch (message.getPayload()) {
            case CreatePlan ask -> recording.writeBeside(_ -> ClaimedReferences.claim(ask.planId(), ask.reference()));
            case ImportPlan ask -> recording.writeBeside(_ -> ClaimedReferences.claim(ask.planId(), ask.reference()));
            case AccountCommand ask -> AccountRows.of(ask).forEach(row -> recording.writeBeside(_ -> row));
            default -> {}
        }
        rememberTheAnswer(message, recording);
        chain.proceed();
        return recording;
    }

    private void rememberTheAnswer(CommandMessage<?> message, Recording recording) {
        var envelope = Asking.envelope(message);
        var repeatable = envelope.repeatable();
        if (repeatable != null) {
            recording.writeBeside(receipt ->
                    answers.remember(envelope.actor().personId(), repeatable, receipt, Asking.recordedAt(envelope)));
        }
    }
}
