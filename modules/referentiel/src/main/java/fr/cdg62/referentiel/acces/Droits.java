package fr.cdg62.referentiel.acces;

import fr.cdg62.referentiel.api.acces.HabilitationVue;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import java.util.List;
import java.util.function.Predicate;

/** What a set of habilitations in force allows. */
record Droits(List<HabilitationVue> habilitations) {
    Droits {
        habilitations = List.copyOf(habilitations);
    }

    boolean estCdg() {
        return habilitations.stream().anyMatch(Droits::vautPartout);
    }

    void exiger(String siren) {
        boolean visible = habilitations.stream().anyMatch(h -> vautPartout(h) || vautPour(h, siren));
        if (!visible) {
            throw new DemandeRefusee(
                    CodeProbleme.INTROUVABLE,
                    "Aucune collectivité de SIREN %s ne vous est accessible.".formatted(siren),
                    "siren");
        }
    }

    void exiger(String siren, String role) {
        exiger(siren);
        if (!roles(siren).test(role)) {
            throw new DemandeRefusee(
                    CodeProbleme.SEC_HABILITATION,
                    "Cette opération demande l'habilitation %s, que vous ne détenez pas aujourd'hui pour la collectivité %s."
                            .formatted(role, siren));
        }
    }

    Predicate<String> roles() {
        return role -> habilitations.stream().anyMatch(h -> h.role().equals(role));
    }

    Predicate<String> roles(String siren) {
        return role ->
                habilitations.stream().anyMatch(h -> h.role().equals(role) && (vautPartout(h) || vautPour(h, siren)));
    }

    private static boolean vautPartout(HabilitationVue h) {
        return h.siren() == null && Roles.CDG.contains(h.role());
    }

    private static boolean vautPour(HabilitationVue h, String siren) {
        return siren != null && siren.equals(h.siren());
    }
}
