import { graphql } from '../graphql/generated/index.ts';

export const Me = graphql(`
  query Me {
    me {
      id
      username
      displayName
      kind
      secondFactor
      lastSignInAt
      passwordChangedAt
      mustChangePassword
      permissions
      person {
        id
      }
      division {
        id
        name
        nameEn
        path
        level
      }
      department {
        id
        name
        nameEn
      }
      reaches {
        role
        reach
        permissions
        block
        divisionName
        divisionNameEn
        line
        departmentName
        departmentNameEn
        team
        teamName
        endsAt
      }
      preferences {
        language
        theme
        density
      }
      session {
        startedAt
        idleUntil
        endsAt
        secondFactor
        elevatedUntil
        passwordProfile
        passwordExpired
        mustEnrolSecondFactor
      }
    }
  }
`);

/** The county this console speaks for: the highest county of the division tree. */
export const County = graphql(`
  query County {
    divisions(filter: { level: [COUNTY], open: true }, first: 1) {
      nodes {
        id
        name
        nameEn
        path
      }
    }
  }
`);

export const SignIn = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
      secondFactorNeeded
    }
  }
`);

export const SignOut = graphql(`
  mutation SignOut {
    signOut {
      done
    }
  }
`);

export const SignOutEverywhere = graphql(`
  mutation SignOutEverywhere {
    signOutEverywhere {
      done
    }
  }
`);

export const ChangePassword = graphql(`
  mutation ChangePassword($input: ChangePasswordInput!) {
    changePassword(input: $input) {
      done
    }
  }
`);

export const SavePreferences = graphql(`
  mutation SavePreferences($input: SavePreferencesInput!) {
    savePreferences(input: $input) {
      preferences {
        language
        theme
        density
      }
    }
  }
`);

export const Elevate = graphql(`
  mutation Elevate($input: ElevateInput!) {
    elevate(input: $input) {
      done
    }
  }
`);
