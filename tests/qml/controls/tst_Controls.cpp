// Each control by itself: it has its name and role, is big enough, answers pointer, Enter, Space and screen reader
// alike, shows the focus ring for the keyboard only, and never interprets text.
#include <QFont>
#include <QAccessible>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQmlProperty>
#include <QQuickItem>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

#include <functional>

namespace {

class Controls : public ::testing::Test {
protected:
    Controls()
    {
        QAccessible::setActive(true);
        engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
        window.resize(500, 700);
        window.show();
        window.requestActivate();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window, 3000));
    }
    // The control is a child of the window, at (20, 20), 360 wide.
    QQuickItem *make(const QByteArray &qml)
    {
        QQmlComponent component(&engine);
        component.setData("import QtQuick\nimport Havre.Design\nimport Havre.Controls\nimport Havre.Patterns\n" + qml, QUrl());
        auto *item = qobject_cast<QQuickItem *>(component.create());
        EXPECT_NE(item, nullptr) << component.errorString().toStdString();
        if (!item)
            return nullptr;
        items.emplace_back(item);
        item->setParentItem(window.contentItem());
        item->setPosition({20, 20});
        item->setWidth(360);
        QTest::qWait(10);
        return item;
    }
    static QAccessibleInterface *heard(QObject *item) { return QAccessible::queryAccessibleInterface(item); }
    void click(const QQuickItem *item)
    {
        QTest::mouseClick(&window, Qt::LeftButton, {}, item->mapToScene({item->width() / 2, item->height() / 2}).toPoint());
    }
    void key(Qt::Key key)
    {
        QTest::keyClick(&window, key);
        QTest::qWait(5);
    }
    static QQuickItem *find(QQuickItem *from, const std::function<bool(QQuickItem *)> &wanted)
    {
        if (wanted(from))
            return from;
        for (QQuickItem *child : from->childItems())
            if (QQuickItem *found = find(child, wanted))
                return found;
        return nullptr;
    }
    QQmlEngine engine;
    QQuickWindow window;
    std::vector<std::unique_ptr<QQuickItem>> items;
};

struct Pressing {
    const char *qml;
    const char *name;
    QAccessible::Role role;
};

class Pressables : public Controls, public ::testing::WithParamInterface<Pressing> {};

TEST_P(Pressables, answerToEveryWayOfPressing)
{
    const Pressing &one = GetParam();
    QQuickItem *item = make(one.qml);
    ASSERT_NE(item, nullptr);
    EXPECT_GE(item->height(), 44);
    QAccessibleInterface *node = heard(item);
    ASSERT_NE(node, nullptr);
    EXPECT_EQ(node->text(QAccessible::Name), QString::fromUtf8(one.name));
    EXPECT_EQ(node->role(), one.role);
    EXPECT_TRUE(node->state().focusable);

    QSignalSpy clicked(item, SIGNAL(clicked()));
    click(item);
    EXPECT_EQ(clicked.count(), 1) << "by pointer";
    item->forceActiveFocus();
    key(Qt::Key_Return);
    EXPECT_EQ(clicked.count(), 2) << "by Enter";
    key(Qt::Key_Space);
    EXPECT_EQ(clicked.count(), 3) << "by Space";
    ASSERT_NE(node->actionInterface(), nullptr);
    node->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_EQ(clicked.count(), 4) << "by a screen reader";

    item->setEnabled(false);
    click(item);
    node->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_EQ(clicked.count(), 4) << "while disabled";
}

INSTANTIATE_TEST_SUITE_P(
    All, Pressables,
    ::testing::Values(Pressing{"ActionButton { label: 'Partager'; icon: 'share' }", "Partager", QAccessible::Button},
                      Pressing{"IconButton { label: 'Fermer'; icon: 'close' }", "Fermer", QAccessible::Button},
                      Pressing{"LinkButton { label: 'Voir le journal' }", "Voir le journal", QAccessible::Link},
                      Pressing{"Chip { label: 'Type'; opens: true }", "Type", QAccessible::ButtonMenu},
                      Pressing{"Toggle { label: 'Animations' }", "Animations", QAccessible::CheckBox},
                      Pressing{"NavRow { label: 'Apparence'; glyph: 'moon' }", "Apparence", QAccessible::Button},
                      Pressing{"DocumentRow { title: 'Bilan sanguin'; author: 'Laboratoire' }", "Bilan sanguin", QAccessible::ListItem}));

TEST_F(Controls, theRingIsForTheKeyboardOnly)
{
    QQuickItem *button = make("ActionButton { label: 'Partager' }");
    QQuickItem *ring = find(button, [](QQuickItem *i) { return QString::fromLatin1(i->metaObject()->className()).startsWith(QLatin1String("FocusRing")); });
    ASSERT_NE(ring, nullptr);
    click(button);
    EXPECT_TRUE(button->hasActiveFocus());
    EXPECT_FALSE(ring->isVisible());
    key(Qt::Key_Tab);
    button->forceActiveFocus(Qt::TabFocusReason);
    EXPECT_TRUE(ring->isVisible());
    click(button);
    EXPECT_FALSE(ring->isVisible());
}

TEST_F(Controls, aButtonThatIsOffSaysWhy)
{
    QQuickItem *button = make("ActionButton { label: 'Continuer'; enabled: false; reason: 'Encore 3 chiffres' }");
    EXPECT_EQ(heard(button)->text(QAccessible::Description), QStringLiteral("Encore 3 chiffres"));
    EXPECT_NE(find(button, [](QQuickItem *i) { return i->property("text").toString() == QLatin1String("Encore 3 chiffres"); }), nullptr);
}

TEST_F(Controls, anIconStandsBesideOneLineOnly)
{
    QQuickItem *button = make("ActionButton { icon: 'download'; label: 'Enregistrer' }");
    QQuickItem *glyph = find(button, [](QQuickItem *i) { return QString::fromLatin1(i->metaObject()->className()).startsWith(QLatin1String("Glyph")); });
    ASSERT_NE(glyph, nullptr);
    EXPECT_TRUE(glyph->isVisible());
    const double low = button->implicitHeight();
    button->setProperty("label", QStringLiteral("Enregistrer dans les téléchargements de cet ordinateur"));
    QTest::qWait(10);
    EXPECT_GT(button->implicitHeight(), low) << "its words stand on two lines";
    EXPECT_FALSE(glyph->isVisible());
    button->setProperty("label", QStringLiteral("Enregistrer"));
    QTest::qWait(10);
    EXPECT_TRUE(glyph->isVisible());
}

TEST_F(Controls, theButtonsOfABarAreAsHighAsTheHighest)
{
    QQuickItem *bar = make("ActionBar { ActionButton { objectName: 'short'; width: 150; label: 'Page A4' }"
                           " ActionButton { objectName: 'long'; width: 150; label: 'Montrer de nouveau aux professionnels' }"
                           " ActionButton { width: 80; visible: false; label: 'Une légende qui ne tient que sur beaucoup de lignes' } }");
    ASSERT_NE(bar, nullptr);
    const auto button = [bar](const char *name) { return find(bar, [name](QQuickItem *i) { return i->objectName() == QLatin1String(name); }); };
    QQuickItem *low = button("short");
    QQuickItem *high = button("long");
    ASSERT_GT(high->implicitHeight(), low->implicitHeight()) << "its words stand on two lines";
    EXPECT_EQ(low->height(), high->height());
    EXPECT_EQ(high->height(), high->implicitHeight()) << "one that is not shown asks for no room";
    EXPECT_GE(bar->implicitHeight(), high->height());
    high->setProperty("label", QStringLiteral("Montrer"));
    QTest::qWait(10);
    EXPECT_EQ(high->height(), low->implicitHeight()) << "back to one line";
    EXPECT_EQ(low->height(), high->height());
}

TEST_F(Controls, wordsNeverInterpretWhatTheySay)
{
    for (const char *hostile : {"<img src='http://127.0.0.1:9/x.png'>", "<b>gras</b>", "<a href='x'>lien</a>"}) {
        QQuickItem *words = make(QByteArray("Words { text: \"") + hostile + "\" }");
        ASSERT_NE(words, nullptr);
        EXPECT_EQ(words->property("textFormat").toInt(), static_cast<int>(Qt::PlainText));
        EXPECT_EQ(words->property("text").toString(), QString::fromLatin1(hostile));
        QQuickItem *button = make(QByteArray("ActionButton { label: \"") + hostile + "\" }");
        EXPECT_EQ(heard(button)->text(QAccessible::Name), QString::fromLatin1(hostile));
    }
}

TEST_F(Controls, aSecretIsHiddenUntilAskedAndNamedByItsLabel)
{
    QQuickItem *field = make("EntryField { label: 'Mot de passe'; secret: true; text: 'ancre' }");
    QQuickItem *input = find(field, [](QQuickItem *i) { return i->inherits("QQuickTextInput"); });
    ASSERT_NE(input, nullptr);
    // Qt 6.4 gives a password line no name of its own: the label before it must be heard instead.
    QQuickItem *label = find(field, [](QQuickItem *i) { return i->property("text").toString() == QStringLiteral("Mot de passe"); });
    ASSERT_NE(label, nullptr);
    ASSERT_NE(heard(label), nullptr);
    EXPECT_EQ(heard(label)->text(QAccessible::Name), QStringLiteral("Mot de passe"));
    EXPECT_TRUE(heard(input)->state().passwordEdit);
    EXPECT_FALSE(input->property("displayText").toString().contains(QLatin1String("ancre")));
    EXPECT_GE(input->height(), 44);
    field->setProperty("revealed", true);
    EXPECT_EQ(input->property("displayText").toString(), QStringLiteral("ancre"));
    field->setProperty("error", QStringLiteral("Ce n’est pas le bon mot de passe"));
    EXPECT_EQ(heard(input)->text(QAccessible::Description), QStringLiteral("Ce n’est pas le bon mot de passe"));
}

TEST_F(Controls, searchIsClearedByEscapeAndByItsCross)
{
    QQuickItem *field = make("SearchField { label: 'Rechercher'; text: 'fer' }");
    QSignalSpy edited(field, SIGNAL(edited()));
    QQuickItem *input = find(field, [](QQuickItem *i) { return i->inherits("QQuickTextInput"); });
    input->forceActiveFocus();
    key(Qt::Key_Escape);
    EXPECT_EQ(input->property("text").toString(), QString());
    EXPECT_EQ(edited.count(), 1);
    input->setProperty("text", QStringLiteral("fer"));
    QQuickItem *cross = find(field, [](QQuickItem *i) { return i->property("icon").toString() == QLatin1String("close"); });
    ASSERT_TRUE(cross && cross->isVisible());
    click(cross);
    EXPECT_EQ(input->property("text").toString(), QString());
    EXPECT_TRUE(input->hasActiveFocus());
}

TEST_F(Controls, aChoiceIsMadeByArrowsAndTapsAndOnlyTheChosenIsInTheTabOrder)
{
    QQuickItem *choice = make("Choice { label: 'Thème'; segmented: true; current: 'b'; onChosen: value => current = value;"
                              " options: [{value:'a',text:'Clair'},{value:'b',text:'Sombre'},{value:'c',text:'Contraste'}] }");
    const auto option = [&](const char *name) {
        return find(choice, [name](QQuickItem *i) { return i->property("label").toString() == QString::fromUtf8(name) && i->property("on").isValid(); });
    };
    ASSERT_NE(option("Sombre"), nullptr);
    EXPECT_TRUE(heard(option("Sombre"))->state().checked);
    EXPECT_TRUE(option("Sombre")->activeFocusOnTab());
    EXPECT_FALSE(option("Clair")->activeFocusOnTab());
    option("Sombre")->forceActiveFocus();
    key(Qt::Key_Right);
    EXPECT_EQ(choice->property("current").toString(), QStringLiteral("c"));
    key(Qt::Key_Right);
    EXPECT_EQ(choice->property("current").toString(), QStringLiteral("c"));
    click(option("Clair"));
    EXPECT_EQ(choice->property("current").toString(), QStringLiteral("a"));
}

TEST_F(Controls, aSheetHoldsTheFocusAndGivesItBack)
{
    QQuickItem *page = make("Item { width: 400; height: 600; property alias sheet: sheet; property alias first: first;"
                            " ActionButton { id: first; label: 'Ouvrir' }"
                            " Sheet { id: sheet; title: 'Choisir'; ActionButton { label: 'Un' } ActionButton { label: 'Deux' } } }");
    page->setHeight(600);
    auto *first = page->property("first").value<QQuickItem *>();
    auto *sheet = page->property("sheet").value<QQuickItem *>();
    first->forceActiveFocus();
    QMetaObject::invokeMethod(sheet, "show");
    QTest::qWait(10);
    const auto inDialog = [](QQuickItem *item) { // it stands over the window, not in its page
        while (item && (!heard(item) || heard(item)->role() != QAccessible::Dialog))
            item = item->parentItem();
        return item != nullptr;
    };
    for (int i = 0; i < 8; ++i) {
        key(Qt::Key_Tab);
        EXPECT_TRUE(inDialog(window.activeFocusItem())) << "Tab " << i << " left the sheet";
    }
    key(Qt::Key_Escape);
    EXPECT_FALSE(sheet->property("open").toBool());
    EXPECT_TRUE(first->hasActiveFocus());
}

TEST_F(Controls, everyThemeGivesEveryColourAndTextGrows)
{
    QQuickItem *probe = make("Item { property color ink: Theme.color.ink; property int size: Theme.type.body.size;"
                             " function wear(scheme, scale) { Theme.scheme = scheme; Theme.textScale = scale } }");
    QSet<QRgb> inks;
    for (const char *scheme : {"light", "dark", "contrast"}) {
        QMetaObject::invokeMethod(probe, "wear", Q_ARG(QVariant, QString::fromLatin1(scheme)), Q_ARG(QVariant, 1.6));
        inks.insert(probe->property("ink").value<QColor>().rgb());
    }
    EXPECT_EQ(inks.size(), 3);
    EXPECT_EQ(probe->property("size").toInt(), 26);
    QMetaObject::invokeMethod(probe, "wear", Q_ARG(QVariant, QStringLiteral("light")), Q_ARG(QVariant, 1.0));
}

} // namespace
