#!/usr/bin/env python3
"""A browser with somebody before it who answers each form of the foreign provider: who they are, then yes."""
import html
import http.cookiejar
import os
import re
import ssl
import sys
import urllib.parse
import urllib.request

trusting = ssl.create_default_context(cafile=os.environ["HAVRE_ORACLES_AUTHORITY"])
browser = urllib.request.build_opener(urllib.request.HTTPSHandler(context=trusting),
                                      urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar()))
page = browser.open(sys.argv[1])
while page.geturl().startswith("https:"):
    text = page.read().decode()
    action = html.unescape(re.search(r'<form[^>]*action="([^"]+)"', text).group(1))
    told = dict(re.findall(r'<input[^>]*type="hidden"[^>]*name="([^"]+)"[^>]*value="([^"]*)"', text))
    if 'name="login"' in text:
        told |= {"login": "camille", "password": "peu importe"}
    page = browser.open(urllib.parse.urljoin(page.geturl(), action), urllib.parse.urlencode(told).encode())
