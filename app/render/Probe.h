// `havre-render --probe PORT`: tries what a hijacked parser would try and says what it managed. The
// jail's test runs it behind the same bars as the real thing.
#pragma once

namespace havre::render {

// One line for each attempt: "network refused", "home refused"… Returns the number that succeeded.
int probe(int port);

} // namespace havre::render
