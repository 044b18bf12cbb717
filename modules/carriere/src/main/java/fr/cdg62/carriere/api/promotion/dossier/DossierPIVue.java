package fr.cdg62.carriere.api.promotion.dossier;

import fr.cdg62.socle.trace.Trace;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A proposal and what the caller may do with it now.
 *
 * @param sgm services of secrétaire général de mairie declared; null for the rule
 * @param employeurs the employers of the agent in his cadre d'emplois while he is to be proposed, if there are several
 * @param points total of the notes; null for the employer, and until it is scored
 * @param trace how the services on 1 January are counted; null in drafts
 * @param version for {@code If-Match}
 */
public record DossierPIVue(
        long id,
        long campagne,
        String siren,
        String nom,
        String prenom,
        String grade,
        EtatDossierPI etat,
        VoiePI voie,
        ServicesSgm sgm,
        LocalDate attestationLe,
        LocalDate examenLe,
        List<EmployeurPI> employeurs,
        String motif,
        Integer points,
        List<NotePI> notes,
        Trace trace,
        Set<EvenementDossierPI> possibles,
        long version) {}
