package org.bihuan.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** Somebody who talks to the program as a browser does: keeps cookies, sends the tokens, follows no redirects. */
public final class Visitor {

    /** Camunda's interface for the engine. */
    public static final String ENGINE = "/camunda/api/engine/engine/default";

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final PackagedProgram program;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    private Visitor(PackagedProgram program) {
        this.program = program;
    }

    /** Somebody who has not signed in. */
    public static Visitor of(PackagedProgram program) {
        return new Visitor(program);
    }

    /** Signs in on the page, and opens Tasklist for its token. */
    public Visitor signIn(String name, String password) {
        var answer = trySignIn(name, password);
        assertThat(answer.statusCode()).as("sign-in of " + name).isEqualTo(302);
        get("/camunda/app/welcome/default/");
        return this;
    }

    /** Sends the sign-in form. */
    public HttpResponse<String> trySignIn(String name, String password) {
        var token = TOKEN.matcher(get("/sign-in").body());
        assertThat(token.find()).isTrue();
        return form("/sign-in", "_csrf=" + token.group(1) + "&username=" + text(name) + "&password=" + text(password));
    }

    /** Reads a page. */
    public HttpResponse<String> get(String path) {
        return send("GET", path, "");
    }

    /** Sends JSON with the token of Camunda. */
    public HttpResponse<String> send(String method, String path, String json) {
        return exchange(request(path)
                .header("Content-Type", "application/json")
                .method(method, json.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json)));
    }

    /** Sends JSON as a page of another site would, with the cookies but without the token. */
    public HttpResponse<String> withoutToken(String method, String path, String json) {
        return exchange(HttpRequest.newBuilder(URI.create(program.address() + path))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(json)));
    }

    /** The id of the session, or an empty text. */
    public String session() {
        return cookie("bihuan-" + program.address().getPort()).orElse("");
    }

    /** Sends a form. */
    public HttpResponse<String> form(String path, String body) {
        return exchange(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    boolean reaches(String path) {
        try {
            var request =
                    HttpRequest.newBuilder(URI.create(program.address() + path)).build();
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException | InterruptedException notYet) {
            return false;
        }
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(program.address() + path));
        cookie("XSRF-TOKEN").ifPresent(token -> request.header("X-XSRF-TOKEN", token));
        return request;
    }

    private Optional<String> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    private HttpResponse<String> exchange(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
