package fr.cdg62.essai;

/** Bodies of messages about comptes retraite of agents of Ablain. */
final class MessagesCompte {
    private MessagesCompte() {}

    static String compte(long numero) {
        return "<t:numeroCompte>%d</t:numeroCompte>".formatted(numero);
    }

    private static String periode(String debut, String fin) {
        return ("<t:periode><t:debut>%s</t:debut>%s<t:siren>%s</t:siren><t:statut>TITULAIRE</t:statut>"
                        + "<t:position>ACTIVITE</t:position><t:categorie>SEDENTAIRE</t:categorie>"
                        + "<t:cotisee>true</t:cotisee></t:periode>")
                .formatted(debut, fin == null ? "" : "<t:fin>" + fin + "</t:fin>", Objets.ABLAIN);
    }

    static String correction(long compte, int version, String... operations) {
        return compte(compte)
                + "<t:versionCir>%d</t:versionCir><t:arreteAu>2026-10-31</t:arreteAu><t:motif>Reprise, accents é œ 😀</t:motif>"
                        .formatted(version)
                + String.join("", operations);
    }

    static String ajout(String debut, String fin) {
        return "<t:operation><t:nature>AJOUT</t:nature>" + periode(debut, fin) + "</t:operation>";
    }
}
