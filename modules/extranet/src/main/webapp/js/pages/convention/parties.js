// Who signs a convention, and under which role.
export const parties = {
  COLLECTIVITE: { nom: 'La collectivité', role: 'COLLECTIVITE_SIGNATAIRE' },
  CDG: { nom: 'Le Centre de gestion', role: 'CDG_SIGNATAIRE' },
  FIBRE_NUMERIQUE: { nom: 'Fibre Numérique 59/62', role: 'PARTENAIRE' },
};

export const nomPartie = (code) => parties[code]?.nom ?? code;
