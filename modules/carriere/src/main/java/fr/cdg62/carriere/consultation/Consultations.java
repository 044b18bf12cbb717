package fr.cdg62.carriere.consultation;

import fr.cdg62.carriere.api.dossier.ConsultationVue;
import fr.cdg62.carriere.api.dossier.MotifConsultation;
import fr.cdg62.referentiel.api.acces.Acces;
import fr.cdg62.referentiel.api.parametre.Parametres;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.liste.Liste;
import fr.cdg62.socle.liste.Tri;
import fr.cdg62.socle.page.DemandePage;
import fr.cdg62.socle.page.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;

/** Traces of consultation: written at each reading, forgotten at the end of the duration in force (3 years). */
@ApplicationScoped
public class Consultations {
    @PersistenceContext(unitName = "carriere")
    private EntityManager em;

    @Inject
    private Acces acces;

    @Inject
    private Parametres parametres;

    @Inject
    private Horloge horloge;

    /** Records that the caller reads this, now; without a reason given, the usual one of his place. */
    public void tracer(long dossier, String objet, MotifConsultation motif) {
        MotifConsultation retenu = motif == null ? habituel() : motif;
        em.persist(new Consultation(dossier, acces.acteur(), horloge.maintenant(), objet, retenu));
    }

    private MotifConsultation habituel() {
        return acces.estCdg() ? MotifConsultation.CONTROLE : MotifConsultation.GESTION;
    }

    /** The traces of a dossier, the latest first. */
    public Page<ConsultationVue> liste(long dossier, DemandePage page) {
        return Liste.de(em, Consultation.class, "c")
                .filtrer("c.dossier = :dossier", "dossier", dossier)
                .page(page, Tri.fixe("c.le DESC, c.id DESC"))
                .vers(Consultation::vue);
    }

    /** Forgets the traces older than the duration in force; answers how many. */
    public int purger() {
        LocalDate jour = horloge.aujourdHui();
        int ans = parametres.valeur("DOSSIER_CONSULTATION_CONSERVATION", jour).intValueExact();
        return em.createQuery("DELETE FROM Consultation c WHERE c.le < :limite")
                .setParameter("limite", jour.minusYears(ans).atStartOfDay())
                .executeUpdate();
    }
}
