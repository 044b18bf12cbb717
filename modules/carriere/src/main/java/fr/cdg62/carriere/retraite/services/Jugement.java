package fr.cdg62.carriere.retraite.services;

import fr.cdg62.carriere.chronologie.Segment;
import fr.cdg62.carriere.retraite.reglage.RegleService;
import fr.cdg62.carriere.retraite.reglage.RegleService.Effet;
import fr.cdg62.carriere.retraite.reglage.ReglesRetraite;
import fr.cdg62.socle.calendrier.DateFrancaise;
import fr.cdg62.socle.parametre.Source;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import java.time.LocalDate;

/**
 * What the rules say of a stretch of one career: the statut first, then the position, then the congé, each of which may
 * exclude.
 */
public record Jugement(Segment segment, Effet effet, String libelle, Source source) {
    private static final Source STATUT_INCONNU = new Source("Aucun acte ne dit le statut", "", true);

    /** What they say of a stretch on a day of it; REGLE_TEMPS_MANQUANTE when they say nothing. */
    public static Jugement de(Segment segment, ReglesRetraite regles, LocalDate jour) {
        if (segment.statut() == null) {
            return new Jugement(segment, Effet.EXCLU, libelle(segment), STATUT_INCONNU);
        }
        RegleService statut = regle(regles, "STATUT", segment.statut().name(), "", segment, jour);
        if (statut.effet() == Effet.EXCLU) {
            return new Jugement(segment, Effet.EXCLU, segment.statut().libelle(), statut.source());
        }
        String motif = segment.motif() == null ? "" : segment.motif().name();
        RegleService position = regle(regles, "POSITION", segment.position().name(), motif, segment, jour);
        if (position.effet() == Effet.EXCLU || segment.conge() == null) {
            return new Jugement(segment, position.effet(), libelle(segment), position.source());
        }
        RegleService conge = regle(regles, "CONGE", segment.conge().name(), "", segment, jour);
        Effet effet = conge.effet() == Effet.COMPTE ? position.effet() : conge.effet();
        return new Jugement(segment, effet, libelle(segment), conge.source());
    }

    /** Whether it counts at all. */
    public boolean compte() {
        return effet != Effet.EXCLU;
    }

    private static RegleService regle(
            ReglesRetraite regles, String nature, String code, String motif, Segment segment, LocalDate jour) {
        return regles.service(nature, code, motif, jour)
                .orElseThrow(() -> new DemandeRefusee(
                        CodeProbleme.REGLE_TEMPS_MANQUANTE,
                        "Aucune règle ne dit si ce temps compte à la CNRACL : %s, au %s."
                                .formatted(libelle(segment), DateFrancaise.courte(jour)),
                        "carriere"));
    }

    private static String libelle(Segment segment) {
        if (segment.conge() != null) {
            return segment.conge().libelle();
        }
        return segment.motif() == null
                ? segment.position().libelle()
                : "%s (%s)"
                        .formatted(segment.position().libelle(), segment.motif().libelle());
    }
}
