package nl.aantafel.kernel.web.citizen;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import nl.aantafel.kernel.Receipt;
import nl.aantafel.kernel.draft.DraftSecret;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Check, send, and the receipt. A form that is sent again shows the receipt of the first time. */
@Controller
class SendPage {
    private static final BrowserCookie SENT = new BrowserCookie("ontvangst", BrowserCookie.THIS_SESSION);
    private final OpenDraft drafts;
    private final CheckAnswers check;
    private final Sending sending;
    private final ReceiptPaper papers;
    private final IntakeLimits limits;

    SendPage(OpenDraft drafts, CheckAnswers check, Sending sending, ReceiptPaper papers, IntakeLimits limits) {
        this.drafts = drafts;
        this.check = check;
        this.sending = sending;
        this.papers = papers;
        this.limits = limits;
    }

    @GetMapping("/melden/controleren")
    String check(HttpServletRequest request, Locale locale, Model model) {
        var answers = drafts.answers(request);
        if (answers.isEmpty())
            return SENT.read(request).isPresent() ? "redirect:/melden/klaar" : "redirect:/melden/verhaal";
        var wrong = limits.firstWrong(answers.get(), locale);
        if (wrong.isPresent()) return "redirect:/melden/" + wrong.get().path() + "?fout";
        model.addAttribute("lines", check.lines(answers.get(), locale));
        model.addAttribute("anonymous", answers.get().is("openheid", "ANONYMOUS"));
        model.addAttribute(
                "key", drafts.secret(request).map(DraftSecret::submissionKey).orElse(""));
        return "kernel/citizen/controleren";
    }

    @PostMapping("/melden/versturen")
    String send(
            @RequestParam(name = "eenmalig", defaultValue = "") String key,
            @RequestParam(name = "verklaring", defaultValue = "false") boolean declared,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale) {
        var draft =
                drafts.secret(request).filter(secret -> secret.submissionKey().equals(key));
        var isReady = drafts.answers(request)
                .flatMap(answers -> limits.firstWrong(answers, locale))
                .isEmpty();
        var receipt = draft.filter(_ -> isReady)
                .flatMap(secret -> sending.send(secret, declared, locale))
                .or(() -> sending.receipt(key));
        if (receipt.isEmpty()) return "redirect:/melden/controleren";
        if (draft.isPresent()) drafts.forget(request, response);
        SENT.write(key, request, response);
        return "redirect:/melden/klaar";
    }

    @GetMapping("/melden/klaar")
    String done(HttpServletRequest request, Locale locale, Model model) {
        Optional<Receipt> receipt = SENT.read(request).flatMap(sending::receipt);
        if (receipt.isEmpty()) return "redirect:/melden/verhaal";
        model.addAttribute("receipt", receipt.get());
        var view = sending.view(receipt.get());
        model.addAttribute("paper", papers.of(view, locale));
        model.addAttribute("told", view.dossier().received().narrative());
        return "kernel/citizen/klaar";
    }
}
