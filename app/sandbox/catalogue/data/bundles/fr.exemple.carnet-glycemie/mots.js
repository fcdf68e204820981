"use strict";
// French stands in the page itself; here is English, and what is said while it runs.
const MOTS = {
  fr: {
    loading: "Lecture de votre coffre…", read: n => n > 1 ? n + " glycémies lues dans votre coffre" : n + " glycémie lue dans votre coffre",
    nothing: "Rien ne lui est confié pour l’instant", empty: "Aucune glycémie dans votre coffre pour l’instant", saved: "C’est noté dans votre coffre.", lost: "Havre n’a pas répondu. Fermez le carnet, puis rouvrez-le.", full: "Assez de glycémies pour aujourd’hui. Vous pouvez toujours en noter vous-même dans Havre, page Santé.",
    restTitle: "Confier autre chose", restText: "Il ne voit que ce que vous lui avez confié. Vous pouvez compléter votre choix.",
    wrong: "Écrivez un nombre entre 0,1 et 8, comme 1,08.", here: "Vous", low: "basse", high: "haute",
    chart: (n, a, b) => n + " glycémies, de " + a + " à " + b + " g/L."
  },
  en: {
    loading: "Reading your vault…", read: n => n + (n > 1 ? " readings from your vault" : " reading from your vault"),
    nothing: "Nothing is shared with it for now", empty: "No blood glucose in your vault yet", saved: "Noted in your vault.", lost: "Havre did not answer. Close the notebook and open it again.", full: "Enough readings for today. You can still note one yourself in Havre, on the Health page.",
    restTitle: "Share something else", restText: "It only sees what you shared with it. You can add to your choice.",
    wrong: "Enter a number from 0.1 to 8, such as 1.08.", here: "You", low: "low", high: "high",
    chart: (n, a, b) => n + " readings, from " + a + " to " + b + " g/L.",
    page: { skip: "Skip to content", title: "Glucose notebook", welcomeTitle: "Your readings, if you wish", welcomeText: "This notebook is empty until you share something with it. Havre will ask you what it may read, and you may refuse part of it.",
      ask: "Choose what I share", latest: "Latest values", glucose: "Glucose", curve: "Over time", band: "The light band goes from 0.70 to 1.26 g/L, before a meal.", add: "Note a reading",
      value: "Value in g/L", save: "Note", hint: "For example 1.08. The time is now.", list: "All readings", day: "Day", source: "Source", more: "Show all",
      foot: "This notebook has no access to the Internet and keeps nothing: everything stays in your vault." }
  }
};
