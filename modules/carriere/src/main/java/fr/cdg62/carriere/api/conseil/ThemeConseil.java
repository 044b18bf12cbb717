package fr.cdg62.carriere.api.conseil;

/** What a question or a document is about. */
public enum ThemeConseil {
    RECRUTEMENT,
    STAGE,
    REPRISE_SERVICES,
    AVANCEMENT,
    PROMOTION,
    POSITIONS,
    TEMPS_TRAVAIL,
    CONGES,
    DISCIPLINE,
    REMUNERATION,
    CESSATION,
    AUTRE
}
