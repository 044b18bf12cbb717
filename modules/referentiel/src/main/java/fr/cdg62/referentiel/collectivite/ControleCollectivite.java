package fr.cdg62.referentiel.collectivite;

import fr.cdg62.referentiel.api.collectivite.EffectifVue;
import fr.cdg62.referentiel.api.collectivite.NouvelEffectif;
import fr.cdg62.referentiel.api.collectivite.NouvelleCollectivite;
import fr.cdg62.referentiel.api.collectivite.TypeStructure;
import fr.cdg62.referentiel.saisie.Saisie;
import fr.cdg62.socle.valeur.Siren;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** What is refused in a collectivité or a head-count before looking at the database. */
final class ControleCollectivite {
    private static final Pattern INSEE = Pattern.compile("62\\d{3}");

    private ControleCollectivite() {}

    static void controler(NouvelleCollectivite nouvelle) {
        Saisie.exiger(estCanonique(nouvelle.siren()), "Un SIREN s'écrit avec 9 chiffres sans espace.", "siren");
        Saisie.exigerPresence(nouvelle.type(), "type");
        Saisie.exigerTexte(nouvelle.nom(), 160, "nom");
        boolean commune = nouvelle.type() == TypeStructure.COMMUNE;
        Saisie.exiger(
                commune == (nouvelle.codeInsee() != null),
                commune ? "Une commune a un code INSEE." : "Seule une commune a un code INSEE.",
                "codeInsee");
        Saisie.exiger(
                !commune || INSEE.matcher(nouvelle.codeInsee()).matches(),
                "Le code INSEE d'une commune du Pas-de-Calais compte 5 chiffres et commence par 62.",
                "codeInsee");
    }

    private static boolean estCanonique(String siren) {
        return new Siren(siren).valeur().equals(siren);
    }

    static void controler(NouvelEffectif nouveau, LocalDate aujourdHui) {
        EffectifVue effectif = nouveau.effectif();
        Saisie.exigerPresence(effectif, "effectif");
        Saisie.exigerPresence(effectif.date(), "date");
        Saisie.exiger(!effectif.date().isAfter(aujourdHui), "Un effectif ne peut être daté dans l'avenir.", "date");
        exigerPositif(effectif.titulairesTempsComplet(), "titulairesTempsComplet");
        exigerPositif(effectif.stagiairesTempsComplet(), "stagiairesTempsComplet");
        exigerPositif(effectif.titulairesTempsNonComplet(), "titulairesTempsNonComplet");
        exigerPositif(effectif.contractuels(), "contractuels");
        Saisie.exigerTexte(nouveau.origine(), 200, "origine");
    }

    private static void exigerPositif(int nombre, String champ) {
        Saisie.exiger(nombre >= 0 && nombre <= 100_000, "Un effectif est un nombre entre 0 et 100 000.", champ);
    }
}
