package org.actionplan.query.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Style sheets and scripts, each under an address that changes with its contents. */
final class StaticFiles {

    private static final Map<String, String> ADDRESSES = new ConcurrentHashMap<>();

    private StaticFiles() {}

    static String address(String name) {
        return ADDRESSES.computeIfAbsent(name, file -> "/static/" + file + "?v=" + mark(file));
    }

    private static String mark(String file) {
        try (var in = StaticFiles.class.getResourceAsStream("/static/" + file)) {
            if (in == null) {
                throw new IllegalArgumentException("no file " + file);
            }
            var sha = MessageDigest.getInstance("SHA-256").digest(in.readAllBytes());
            return HexFormat.of().formatHex(sha, 0, 6);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
