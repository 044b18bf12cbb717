package fr.cdg62.referentiel.affiliation;

import fr.cdg62.referentiel.affiliation.seuil.ParametresAffiliation;
import fr.cdg62.referentiel.api.affiliation.NatureNotification;
import fr.cdg62.referentiel.api.affiliation.NotificationVue;
import fr.cdg62.referentiel.api.affiliation.RegimeAffiliation;
import fr.cdg62.referentiel.api.collectivite.EffectifVue;
import fr.cdg62.referentiel.api.collectivite.TypeStructure;
import fr.cdg62.socle.parametre.Datee;
import fr.cdg62.socle.parametre.SerieDatee;
import fr.cdg62.socle.parametre.Source;
import fr.cdg62.socle.valeur.Periode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A situation to put before the rules, written as the law tells it. */
final class Cas {
    static final RegleAffiliation REGLE = new RegleAffiliation(parametres());

    private final TypeStructure type;
    private final RegimeAffiliation regime;
    private final List<EffectifVue> effectifs = new ArrayList<>();
    private final List<NotificationVue> notifications = new ArrayList<>();

    private Cas(TypeStructure type, RegimeAffiliation regime) {
        this.type = type;
        this.regime = regime;
    }

    static Cas de(TypeStructure type, RegimeAffiliation regime) {
        return new Cas(type, regime);
    }

    static ParametresAffiliation parametres() {
        return new ParametresAffiliation(serie("AFFILIATION_SEUIL", 350), serie("AFFILIATION_RETRAIT_DELAI", 3));
    }

    private static SerieDatee<BigDecimal> serie(String code, long valeur) {
        Source source = new Source("Décret n° 85-643", "", true);
        Periode periode = Periode.depuis(LocalDate.of(1985, 7, 1));
        return new SerieDatee<>(code, List.of(new Datee<>(periode, BigDecimal.valueOf(valeur), source)));
    }

    /** Titulaires and stagiaires à temps complet, the last ten being stagiaires, at a date. */
    Cas tempsComplet(String date, int nombre) {
        int stagiaires = Math.min(10, nombre);
        return effectif(date, nombre - stagiaires, stagiaires, 40, 60);
    }

    Cas effectif(String date, int titulaires, int stagiaires, int tempsNonComplet, int contractuels) {
        effectifs.add(new EffectifVue(LocalDate.parse(date), titulaires, stagiaires, tempsNonComplet, contractuels));
        return this;
    }

    Cas notifie(NatureNotification nature, String date) {
        return notifie(nature, date, false);
    }

    Cas notifie(NatureNotification nature, String date, boolean opposee) {
        notifications.add(new NotificationVue(
                notifications.size() + 1L, "216200014", nature, LocalDate.parse(date), "délibération", opposee));
        return this;
    }

    Situation situation() {
        return new Situation("216200014", "Commune d'essai", type, regime, effectifs, notifications);
    }

    RegimeAffiliation au1erJanvier(int annee) {
        return REGLE.auPremierJanvier(situation(), annee).propose();
    }
}
