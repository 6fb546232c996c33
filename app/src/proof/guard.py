"""Stands between a scanner and the program: keeps the scanner logged in, on this one site, and counts the answers.

guard.py PORT FILE COOKIE   The cookie of a session goes along with every request when it is not empty. What ends the session
or counts as a try to log in is refused here. FILE gets a line for every answer: status, method, path.
"""
import http.client
import re
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import urlsplit

port, counted, cookie = int(sys.argv[1]), open(sys.argv[2], "a", buffering=1), sys.argv[3]
REFUSED = re.compile(r"^(/uitloggen|/status/uitloggen|/mijn-account/.*|/inloggen)$")
SITE = "nieuwerhaven.localhost"


class Guard(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def pass_on(self):
        asked = urlsplit(self.path)
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        if asked.hostname != SITE or (REFUSED.match(asked.path) and (self.command != "GET" or "uitloggen" in asked.path)):
            return self.answer(404, [], b"")
        headers = {name: value for name, value in self.headers.items() if not name.lower().startswith("proxy-")}
        headers.update({"Host": asked.netloc, "Connection": "close"})
        if cookie:
            headers.pop("cookie", None)
            headers["Cookie"] = cookie
        try:
            program = http.client.HTTPConnection("127.0.0.1", asked.port, timeout=60)
            program.putrequest(self.command, self.path[self.path.index(asked.netloc) + len(asked.netloc):] or "/",
                               skip_host=True, skip_accept_encoding=True)
            for name, value in headers.items():
                if name.lower() not in ("content-length", "transfer-encoding"):
                    program.putheader(name, value)
            if body or self.command in ("POST", "PUT", "PATCH"):
                program.putheader("Content-Length", str(len(body)))
            program.endheaders(body or None)
            response = program.getresponse()
            content = response.read()
        except (OSError, ValueError, http.client.HTTPException) as failure:
            counted.write(f"cut {self.command} {self.path} {type(failure).__name__}\n")
            return self.answer(502, [], b"")
        counted.write(f"{response.status} {self.command} {self.path}\n")
        kept = [(name, value) for name, value in response.getheaders()
                if name.lower() not in ("content-length", "transfer-encoding", "connection")
                and not (cookie and name.lower() == "set-cookie")]
        self.answer(response.status, kept, content)

    def answer(self, status, headers, content):
        self.send_response_only(status)
        for name, value in headers:
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(content)

    do_GET = do_HEAD = do_OPTIONS = do_POST = do_PUT = do_PATCH = do_DELETE = do_TRACE = pass_on

    def log_message(self, *arguments):
        pass


ThreadingHTTPServer(("127.0.0.1", port), Guard).serve_forever()
