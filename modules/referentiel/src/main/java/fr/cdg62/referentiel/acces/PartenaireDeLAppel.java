package fr.cdg62.referentiel.acces;

import fr.cdg62.referentiel.api.acces.HabilitationVue;
import fr.cdg62.referentiel.api.acces.PartenaireAuthentifie;
import fr.cdg62.referentiel.api.journal.ContexteAppel;
import fr.cdg62.referentiel.mandat.DepotMandats;
import fr.cdg62.socle.calendrier.Horloge;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The partner system the present call acts for, if any: a call without request, that of a batch, acts for none. */
@Dependent
public class PartenaireDeLAppel {
    private final ContexteAppel contexte;
    private final DepotMandats mandats;
    private final Horloge horloge;

    @Inject
    PartenaireDeLAppel(ContexteAppel contexte, DepotMandats mandats, Horloge horloge) {
        this.contexte = contexte;
        this.mandats = mandats;
        this.horloge = horloge;
    }

    Optional<String> code() {
        try {
            return Optional.ofNullable(contexte.partenaire()).map(PartenaireAuthentifie::code);
        } catch (ContextNotActiveException e) {
            return Optional.empty();
        }
    }

    /** What its mandates in force today let it do. */
    List<HabilitationVue> mandats() {
        return mandats.enVigueur(code().orElseThrow(), horloge.aujourdHui());
    }
}
