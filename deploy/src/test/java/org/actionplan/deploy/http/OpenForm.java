package org.actionplan.deploy.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/**
 * A form as a browser holds it: where it goes, and what stands in its boxes.
 *
 * @param typable the names of the boxes that somebody can fill in, in contrast to what is hidden
 */
record OpenForm(Answer page, String address, Map<String, String> fields, Set<String> typable) {

    private static final Pattern FORM =
            Pattern.compile("(?s)<form id=\"form\"[^>]* action=\"([^\"]*)\"[^>]*>(.*?)</form>");
    private static final Pattern BOX =
            Pattern.compile("(?s)<input (@)>|<textarea (@)>(.*?)</textarea>|<select (@)>(.*?)</select>"
                    .replace("@", "(?:[^\">]|\"[^\"]*\")*"));
    private static final Pattern OPTION = Pattern.compile("<option value=\"([^\"]*)\" selected>");
    private static final Pattern LINK = Pattern.compile("href=\"#([^\"]+)\"");

    static OpenForm on(Answer page) {
        var form = FORM.matcher(page.body());
        assertThat(form.find()).as(page.body()).isTrue();
        var fields = new TreeMap<String, String>();
        var typable = new TreeSet<String>();
        BOX.matcher(form.group(2)).results().forEach(box -> read(box, fields, typable));
        return new OpenForm(page, HtmlUtils.htmlUnescape(form.group(1)), fields, typable);
    }

    /** The same with some boxes filled in; a day may be written like 2026-03-31. */
    OpenForm filled(Map<String, String> answers) {
        var all = new TreeMap<>(fields);
        answers.forEach((name, answer) -> {
            if (typable.contains(name + "-day")) {
                var parts = answer.split("-");
                all.put(name + "-year", parts[0]);
                all.put(name + "-month", parts[1]);
                all.put(name + "-day", parts[2]);
            } else {
                assertThat(typable).as(address).contains(name);
                all.put(name, answer);
            }
        });
        return new OpenForm(page, address, all, typable);
    }

    /** The same with this in every box. */
    OpenForm filledWith(String text) {
        var all = new TreeMap<>(fields);
        typable.forEach(name -> all.put(name, text));
        return new OpenForm(page, address, all, typable);
    }

    Answer sentBy(Visitor visitor) {
        return visitor.sendWithoutToken(address, fields);
    }

    String title() {
        return page.body().replaceFirst("(?s).*<title>(.*?)</title>.*", "$1");
    }

    /** Every problem leads to a box that is there. */
    void leadsToItsProblems() {
        assertThat(title()).startsWith("Error: ");
        assertThat(page.body()).contains("<h2>There is a problem</h2>");
        assertThat(LINK.matcher(page.body()).results().map(link -> link.group(1)))
                .hasSizeGreaterThan(1)
                .allSatisfy(id -> assertThat(page.body()).contains("id=\"" + id + "\""));
    }

    private static void read(MatchResult box, Map<String, String> fields, Set<String> typable) {
        var attributes = box.group(1) != null ? box.group(1) : box.group(2) != null ? box.group(2) : box.group(4);
        var name = attribute(attributes, "name");
        if (box.group(2) != null) {
            fields.put(name, HtmlUtils.htmlUnescape(box.group(3)));
        } else if (box.group(4) != null) {
            var chosen = OPTION.matcher(box.group(5));
            fields.put(name, chosen.find() ? chosen.group(1) : "");
        } else if (!attributes.contains("type=\"radio\"") || attributes.contains(" checked")) {
            fields.put(name, HtmlUtils.htmlUnescape(attribute(attributes, "value")));
        }
        if (!attributes.contains("type=\"hidden\"")) {
            typable.add(name);
        }
    }

    private static String attribute(String attributes, String name) {
        return attributes.replaceFirst("(?s).*\\b" + name + "=\"([^\"]*)\".*", "$1");
    }
}
