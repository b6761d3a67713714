package org.actionplan.query.imports.words;

import java.util.Optional;
import java.util.regex.Pattern;

/** Plain names for the fills of cells, so that a person recognises what they see in their file. */
public final class Colours {

    private static final Pattern HEX = Pattern.compile("(?:[0-9A-Fa-f]{2})?[0-9A-Fa-f]{6}");

    private Colours() {}

    /** Nothing for white, for black, and for the pale tints that headings have. */
    public static Optional<String> name(String rrggbb) {
        if (!HEX.matcher(rrggbb).matches()) return Optional.empty();
        int rgb = Integer.parseInt(rrggbb.substring(rrggbb.length() - 6), 16);
        double red = (rgb >> 16 & 255) / 255.0;
        double green = (rgb >> 8 & 255) / 255.0;
        double blue = (rgb & 255) / 255.0;
        double most = Math.max(red, Math.max(green, blue));
        double least = Math.min(red, Math.min(green, blue));
        double spread = most - least;
        if (spread < 0.1) return grey(most);
        boolean pale = spread < 0.16 && least > 0.8;
        return pale ? Optional.empty() : Optional.of(name(hue(red, green, blue, most, spread), most));
    }

    private static Optional<String> grey(double light) {
        return light > 0.9 || light < 0.15 ? Optional.empty() : Optional.of("grey");
    }

    private static double hue(double red, double green, double blue, double most, double spread) {
        double sixth = most == red
                ? (green - blue) / spread
                : most == green ? (blue - red) / spread + 2 : (red - green) / spread + 4;
        return (sixth * 60 + 360) % 360;
    }

    /** Yellow and orange are the amber of those who say red, amber, green. */
    private static String name(double hue, double light) {
        if (hue < 18 || hue >= 340) return "red";
        if (hue < 66) return light < 0.55 ? "brown" : "amber";
        if (hue < 170) return "green";
        if (hue < 255) return "blue";
        return hue < 300 ? "purple" : "pink";
    }
}
