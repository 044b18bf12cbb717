package fr.cdg62.referentiel.affiliation;

import fr.cdg62.referentiel.api.affiliation.NatureNotification;
import fr.cdg62.referentiel.api.affiliation.NotificationVue;
import fr.cdg62.referentiel.api.affiliation.RegimeAffiliation;
import fr.cdg62.referentiel.api.collectivite.EffectifVue;
import fr.cdg62.referentiel.api.collectivite.TypeStructure;
import fr.cdg62.socle.valeur.Periode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What the rules look at to decide a membership.
 *
 * @param siren structure
 * @param nom its name
 * @param type its kind
 * @param regime membership on the eve
 * @param effectifs all head-counts known, in any order
 * @param notifications all notifications known, in any order
 */
record Situation(
        String siren,
        String nom,
        TypeStructure type,
        RegimeAffiliation regime,
        List<EffectifVue> effectifs,
        List<NotificationVue> notifications) {
    Situation {
        effectifs = effectifs.stream()
                .sorted(Comparator.comparing(EffectifVue::date))
                .toList();
        notifications = notifications.stream()
                .sorted(Comparator.comparing(NotificationVue::date))
                .toList();
    }

    /** Last head-count known at the date. */
    Optional<EffectifVue> effectifAu(LocalDate date) {
        return effectifs.stream().filter(e -> !e.date().isAfter(date)).reduce((avant, apres) -> apres);
    }

    /** Last notification of this nature within the period. */
    Optional<NotificationVue> derniere(NatureNotification nature, Periode periode) {
        return notifications.stream()
                .filter(n -> n.nature() == nature && periode.contient(n.date()))
                .reduce((avant, apres) -> apres);
    }
}
