package nl.aantafel.shell.page;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/** The paths of our static files, with the hash of their content in the name: a browser may keep them for ever. */
@Component
class Assets {
    private final ResourceUrlProvider versions;

    Assets(ResourceUrlProvider mvcResourceUrlProvider) {
        versions = mvcResourceUrlProvider;
    }

    /** Path of a file in {@code static/nlds}; the plain path when the file is not there (built without front end). */
    public String path(String file) {
        String plain = "/nlds/" + file;
        String versioned = versions.getForLookupPath(plain);
        return versioned == null ? plain : versioned;
    }

    /** Path of one drawing in the icon sprite. */
    public String icon(String name) {
        return path("icons.svg") + "#" + name;
    }
}
