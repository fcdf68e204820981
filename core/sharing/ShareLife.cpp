#include "core/sharing/ShareLife.h"

namespace havre::sharing {

Life lifeOf(const Share &share, const QDateTime &now)
{
    switch (share.state) {
    case State::Revoked: return Life::Ended;
    case State::Preparing: return Life::Unfinished;
    case State::Published: break;
    }
    return share.expires <= now ? Life::Over : Life::Open;
}

} // namespace havre::sharing
