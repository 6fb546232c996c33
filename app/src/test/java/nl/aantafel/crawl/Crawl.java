package nl.aantafel.crawl;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Asks one address in every way, once with the real ids and once with ids of nothing, and compares. */
record Crawl(Victim victim) {
    private static final List<String> METHODS = List.of("GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE");

    List<String> findings(Intruder intruder, Address address) {
        var findings = new ArrayList<String>();
        for (var method : METHODS)
            for (var fragment : List.of(false, true)) {
                if (CrawlerIT.isOwnWay(address, method)) continue;
                var nothing = Victim.nothing();
                var real = ask(intruder, address, method, fragment, victim.ids());
                var random = ask(intruder, address, method, fragment, nothing);
                var what = "%s: %s %s%s".formatted(intruder, method, address.pattern(), fragment ? " (fragment)" : "");
                if (real.headers().contains(Victim.CANARY) || real.body().contains(Victim.CANARY))
                    findings.add(what + " shows a canary");
                if (real.status() >= 500) findings.add(what + " fails with " + real.status());
                if (!real.equals(random)) findings.add(what + " tells it apart: " + difference(real, random));
            }
        return findings;
    }

    private static Answer ask(
            Intruder intruder, Address address, String method, boolean fragment, Map<String, String> ids) {
        return Answer.of(
                intruder.send(method, address.with(ids), address.fields(ids), fragment), List.copyOf(ids.values()));
    }

    private static String difference(Answer real, Answer random) {
        if (real.status() != random.status()) return real.status() + " and " + random.status();
        if (!real.headers().equals(random.headers())) return real.headers() + " and " + random.headers();
        var from = 0;
        while (from < Math.min(real.body().length(), random.body().length())
                && real.body().charAt(from) == random.body().charAt(from)) from++;
        return excerpt(real.body(), from) + " and " + excerpt(random.body(), from);
    }

    private static String excerpt(String text, int from) {
        return "«" + text.substring(Math.max(0, from - 40), Math.min(text.length(), from + 80)) + "»";
    }
}
