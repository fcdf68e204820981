// What fontconfig, asked as Qt asks it, knows before and after the fonts of the system are offered.
#include "platform/fonts/SystemFonts.h"

#include <fontconfig/fontconfig.h>
#include <gtest/gtest.h>

using namespace havre;

namespace {

int known()
{
    const FcFontSet *fonts = FcConfigGetFonts(FcConfigGetCurrent(), FcSetSystem);
    return fonts ? fonts->nfont : 0;
}

int installed()
{
    FcConfig *all = FcInitLoadConfigAndFonts();
    const int count = FcConfigGetFonts(all, FcSetSystem)->nfont;
    FcConfigDestroy(all);
    return count;
}

} // namespace

TEST(SystemFonts, AreThereOnceOffered)
{
    ASSERT_GT(installed(), 0) << "a machine without fonts proves nothing";
    platform::SystemFonts fonts;
    EXPECT_EQ(known(), 0);
    ASSERT_TRUE(FcInit()) << "what Qt calls first must not read them after all";
    EXPECT_EQ(known(), 0);
    fonts.offer();
    EXPECT_EQ(known(), installed());
    fonts.offer(); // once is enough
    EXPECT_EQ(known(), installed());
}

TEST(SystemFonts, NeverOfferedLeaveNothingBehind)
{
    const platform::SystemFonts fonts; // its reading is waited for
}
