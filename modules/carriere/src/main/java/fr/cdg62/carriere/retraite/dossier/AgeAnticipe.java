package fr.cdg62.carriere.retraite.dossier;

import fr.cdg62.carriere.api.acte.Constat;
import fr.cdg62.carriere.api.acte.Gravite;
import fr.cdg62.carriere.api.retraite.dossier.MotifAnticipation;
import fr.cdg62.carriere.retraite.avis.AvisEnBase;
import fr.cdg62.carriere.retraite.avis.AvisFavorable;
import fr.cdg62.socle.calendrier.DateFrancaise;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;

/** A departure before the age (E302): it takes a motive, and a favourable avis préalable of the CNRACL on this motive. */
@ApplicationScoped
class AgeAnticipe {
    private static final String CODE = "E302";
    private static final String CHAMP = "anticipation";

    @Inject
    private AvisEnBase avis;

    /** What there is to say of a departure that comes before the opening of the right. */
    Constat constat(long agent, Demande demande, LocalDate ouverture) {
        MotifAnticipation motif = demande.anticipation();
        Optional<AvisFavorable> rendu = motif == null
                ? Optional.empty()
                : avis.favorable(agent, motif.avis(), demande.depart().effet());
        return constat(demande, ouverture, rendu);
    }

    static Constat constat(Demande demande, LocalDate ouverture, Optional<AvisFavorable> avis) {
        String texte = "L'âge d'ouverture du droit n'est atteint que le %s.".formatted(DateFrancaise.courte(ouverture));
        MotifAnticipation motif = demande.anticipation();
        if (motif == null) {
            return bloquant(texte + " Indiquez le motif du départ anticipé.");
        }
        return avis.map(rendu -> new Constat(
                        Gravite.INFORMATION,
                        CODE,
                        "%s Motif : %s ; avis préalable favorable du %s, envoi n° %s, pour un départ le %s."
                                .formatted(
                                        texte,
                                        motif.libelle(),
                                        DateFrancaise.courte(rendu.renduLe()),
                                        rendu.numero(),
                                        DateFrancaise.courte(rendu.depart())),
                        "",
                        CHAMP))
                .orElseGet(() -> bloquant(
                        "%s Motif : %s, sans avis préalable favorable de la CNRACL pour un départ le %s au plus tard : demandez-le d'abord."
                                .formatted(
                                        texte,
                                        motif.libelle(),
                                        DateFrancaise.courte(demande.depart().effet()))));
    }

    private static Constat bloquant(String texte) {
        return new Constat(Gravite.BLOQUANT, CODE, texte, "", CHAMP);
    }
}
