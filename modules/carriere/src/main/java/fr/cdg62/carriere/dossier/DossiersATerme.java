package fr.cdg62.carriere.dossier;

import fr.cdg62.carriere.api.dossier.EtatDossier;
import fr.cdg62.referentiel.api.journal.Inscription;
import fr.cdg62.referentiel.api.journal.Journal;
import fr.cdg62.socle.calendrier.Horloge;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Archived dossiers whose conservation is over, 80 years after the birth: they become ELIMINABLE. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DossiersATerme {
    @Inject
    private DossiersEnBase dossiers;

    @Inject
    private Conservation conservation;

    @Inject
    private Journal journal;

    @Inject
    private Horloge horloge;

    /** Archived dossiers at term, after this id. */
    public List<Long> candidats(long apres, int max) {
        return dossiers.archivesDesNes(conservation.naissanceAuPlusTard(horloge.aujourdHui()), apres, max);
    }

    /** Makes one eliminable, if it is still archived and at term, and nobody else is at it. */
    public boolean arriver(long id) {
        LocalDate jour = horloge.aujourdHui();
        Optional<Dossier> dossier = dossiers.saisir(id)
                .filter(d -> d.etat() == EtatDossier.ARCHIVE)
                .filter(d -> !jour.isBefore(conservation.fin(d.naissance(), jour)));
        dossier.ifPresent(d -> {
            d.arriverATerme();
            journal.inscrire(new Inscription(d.siren(), "DOSSIER:" + id, "ARRIVE_A_TERME", d.numero()));
        });
        return dossier.isPresent();
    }
}
