package org.actionplan.command.store;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** A database that lets its writer in when told to, so that appends gather before it, and counts what it commits. */
final class Gate implements EventDatabase {

    private final EventDatabase database;
    private final CountDownLatch somebodyWaits = new CountDownLatch(1);
    private final CountDownLatch opened = new CountDownLatch(1);
    private final AtomicInteger commits = new AtomicInteger();

    Gate(EventDatabase database) {
        this.database = database;
    }

    void waitForTheFirst() throws InterruptedException {
        somebodyWaits.await();
    }

    void open() {
        opened.countDown();
    }

    int commits() {
        return commits.get();
    }

    @Override
    public Connection openWriter() throws SQLException {
        somebodyWaits.countDown();
        try {
            opened.await();
        } catch (InterruptedException e) {
            throw new SQLException(e);
        }
        return counted(database.openWriter());
    }

    private Connection counted(Connection writer) {
        return (Connection) Proxy.newProxyInstance(
                Gate.class.getClassLoader(), new Class<?>[] {Connection.class}, (_, method, arguments) -> {
                    if (method.getName().equals("commit")) {
                        commits.incrementAndGet();
                    }
                    try {
                        return method.invoke(writer, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    @Override
    public DataSource readers() {
        return database.readers();
    }

    @Override
    public boolean isShared() {
        return database.isShared();
    }

    @Override
    public boolean isDuplicateKey(SQLException failure) {
        return database.isDuplicateKey(failure);
    }

    @Override
    public void close() {
        database.close();
    }
}
